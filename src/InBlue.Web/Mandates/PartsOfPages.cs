using System.Collections.Immutable;
using InBlue.Procedure.Mandates;

namespace InBlue.Web.Mandates;

/// <param name="Section">The id of the heading that names the table.</param>
public sealed record DueTable(MandatePage Page, ImmutableArray<DueItem> Items, string Section);

/// <param name="Short">Without its date, which the report that carries it has.</param>
public sealed record DateShown(MandatePage Page, DueItem Due, bool Short);

public sealed record CommitmentList(MandatePage Page, ImmutableArray<CommitmentOnFile> Commitments, string Nothing);

/// <summary>A month or a subject of the table of cycles.</summary>
public sealed record CyclesPart(Pages.Mandates.CyclesModel Page, Published.CouncilCycles Council, string Heading, ImmutableArray<CycleRow> Rows);
