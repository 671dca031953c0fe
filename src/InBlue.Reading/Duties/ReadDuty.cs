using InBlue.Procedure.Mandates;
using InBlue.Reading.Clauses;

namespace InBlue.Reading.Duties;

/// <summary>A commitment in the making, with what is needed to join it to others.</summary>
/// <param name="Paragraph">The number of the paragraph in which it stands.</param>
/// <param name="Named">Paragraphs of this text that its words name.</param>
internal sealed record ReadDuty(Commitment Content, string Paragraph, ReadTrigger When, bool GoesTogether, IReadOnlyList<string> Named);
