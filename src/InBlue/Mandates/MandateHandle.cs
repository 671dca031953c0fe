using System.CommandLine;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Storage;
using InBlue.Verbs.Live;

namespace InBlue.Mandates;

/// <summary>What the mandate verbs share: the register that is meant, and how it is changed and answered for.</summary>
internal static class MandateHandle
{
    public static Argument<string> Id() => LiveVerb.Text("mandate", "The mandate's name, such as minusma.");

    /// <summary>Throws <see cref="RecordUnusableException"/> where there is none.</summary>
    public static Mandate Find(Office office, string id) => office.Live.Mandate(id)?.State
        ?? throw new RecordUnusableException(office.Live.Mandates is { IsEmpty: false } all
            ? $"There is no mandate {id}. There are: {string.Join(", ", all)}."
            : $"There is no mandate {id}, nor any other. Open one from an adopted text: inblue mandate open {id} --vote VOTE --title TITLE");

    public static CommitmentOnFile Find(Mandate mandate, int number) => mandate.Find(number)
        ?? throw new RecordUnusableException($"There is no commitment {number}. They are numbered from 1 to {mandate.Commitments.Count}.");

    /// <summary>By its id, or as people call it: "28 c) ii)", "62".</summary>
    public static Provision Provision(MandateText text, string given) => text.Called(given)
        ?? throw new RecordUnusableException($"The text in force has no provision {given}. Name it as the register lists it, such as {text.Provisions[^1].Label}.");

    /// <summary>What lost its date because the report of one of these commitments is not followed any more; "" where nothing did.</summary>
    public static string LeftOut(Office office, string id, params int[] reports) =>
        office.Live.Mandate(id) is { State: var state } && Procedure.Mandates.LeftOut.Of(state).Where(l => reports.Contains(l.Report.Number)).Select(l => l.Commitment.Number).ToArray() is { Length: > 0 } left
            ? $" Without a date now, since they go into its reports: {string.Join(", ", left)}. Say where they go, or end them."
            : "";

    public static Task<Done<MandateEvent, MandateRefusal>> ChangeAsync(
        Office office, string id, Func<Mandate?, Acting, Decision<MandateEvent, MandateRefusal>> decide, CancellationToken cancel) =>
        new KeepingMandates(office.Live).ChangeAsync(id, office.By, decide, cancel);
}
