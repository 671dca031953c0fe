using System.Collections.Immutable;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>What each fact makes of a vote. Nothing is ignored: a fact that does not fit means a damaged record.</summary>
internal static class VoteEvolution
{
    public static Vote Next(Vote vote, VoteEvent happened) => happened switch
    {
        VoteEvent.LetterReceived f => New(vote, f),
        VoteEvent.LetterReceivedAgain f => Change(vote, f, f.Letter, l => l) with { Repeats = vote.Repeats.Add(f) },
        VoteEvent.LetterTranscribed f => Uncertified(Change(vote, f, f.Letter, l => l with { Text = f.Text, Confirmations = [] })),
        VoteEvent.LetterConfirmed f => Uncertified(Change(vote, f, f.Letter, l => l with { Confirmations = l.Confirmations.Add(f) })),
        VoteEvent.LetterHeld f => Uncertified(Change(vote, f, f.Letter, l => l with { Held = f, Ruling = null })),
        VoteEvent.LetterRuled f => Uncertified(Change(vote, f, f.Letter, l => l.Held is null ? throw Not(f, "the letter was not held") : l with { Ruling = f })),
        VoteEvent.LetterAcknowledged f => Change(vote, f, f.Letter, l => l with { Acknowledged = true }),
        VoteEvent.CallNoted f => vote with { CallNotes = vote.CallNotes.Add(f) },
        VoteEvent.TextAttached f => vote with { Texts = vote.Texts.Add(f.Text) },
        VoteEvent.PaperIssued f => vote with { Papers = vote.Papers.Add(f) },
        VoteEvent.Served f => vote with { Service = vote.Service.Add(f) },
        VoteEvent.StatementReceived f => vote.Statements.Count + 1 == f.Statement
            ? vote with { Statements = vote.Statements.Add(f.Statement, f), ArrivedBytes = vote.ArrivedBytes + RoomForLetters.BytesOf(f.File, f.Text) }
            : throw Not(f, "its number is not the next"),
        VoteEvent.EditionApproved f => vote with { Editions = vote.Editions.SetItem(f.Of, Printed(vote.Editions.GetValueOrDefault(f.Of, []), f)) },
        VoteEvent.ChairCeded f => vote with { Cessions = vote.Cessions.Add(f) },
        VoteEvent.PresidencyHandedOver f => vote with { HandOvers = vote.HandOvers.Add(f) },
        VoteEvent.IncidentOpened f => vote with { OpenIncident = f },
        VoteEvent.IncidentClosed => vote with { OpenIncident = null },
        VoteEvent.Closed f => vote.Closed is null ? vote with { Closed = f } : throw Not(f, "the vote is closed"),
        VoteEvent.ChannelDrained f => vote with { Drained = vote.Drained.SetItem(f.Channel, f.UpTo) },
        VoteEvent.Certified f => Require(f, vote.Closed is not null && vote.Count is null, "the vote is open, or counted")
            ?? vote with { Certificates = vote.Certificates.RemoveAll(c => c.By == f.By).Add(f) },
        VoteEvent.Counted f => Require(f, vote.Closed is not null && vote.Count is null, "the vote is open, or counted") ?? vote with { Count = f },
        VoteEvent.CountReopened f => Require(f, (vote.Count is not null || vote.WasReopened) && vote.Published is null, "there is no count to reopen")
            ?? vote with { Count = null, Certificates = [], Resolution = null, Signed = null, Announced = null, WasReopened = true },
        VoteEvent.ResolutionNumbered f => Require(f, vote.Count is not null, "there is no count") ?? vote with { Resolution = f.Number },
        VoteEvent.ResultSigned f => Require(f, vote.Count is not null, "there is no count") ?? vote with { Signed = f },
        VoteEvent.Announced f => Require(f, vote.Signed is not null, "no result letter is signed") ?? vote with { Announced = f },
        VoteEvent.Published f => Require(f, vote.Announced is not null, "the result is not announced") ?? vote with { Published = f },
        VoteEvent.Corrected f => vote with { Corrigenda = vote.Corrigenda.Add(f) },
        VoteEvent.Reissued f => vote with { Reissues = vote.Reissues.Add(f) },
        _ => throw Not(happened, "it is of no kind that follows a call"),
    };

    private static Vote New(Vote vote, VoteEvent.LetterReceived arrival) =>
        vote.Letters.Count + 1 == arrival.Letter
            ? Uncertified(vote with
            {
                Letters = vote.Letters.Add(arrival.Letter, LetterOnFile.New(arrival)),
                ArrivedBytes = vote.ArrivedBytes + RoomForLetters.BytesOf(arrival.File, arrival.Text),
                LetterWithFile = vote.LetterWithFile.ContainsKey(arrival.File.Digest) && !vote.IsTimely(arrival.Received) ? vote.LetterWithFile : vote.LetterWithFile.SetItem(arrival.File.Digest, arrival.Letter),
            })
            : throw Not(arrival, "its number is not the next");

    private static Vote Change(Vote vote, VoteEvent happened, int letter, Func<LetterOnFile, LetterOnFile> change) =>
        vote.Letters.TryGetValue(letter, out var onFile)
            ? vote with { Letters = vote.Letters.SetItem(letter, change(onFile)) }
            : throw Not(happened, "there is no such letter");

    /// <summary>Certificates say what the letters are; a change of the letters undoes them until the count is made.</summary>
    private static Vote Uncertified(Vote vote) => vote.Count is null ? vote with { Certificates = [] } : vote;

    /// <summary>A later edition in the same language takes the place of the earlier.</summary>
    private static ImmutableArray<VoteEvent.EditionApproved> Printed(ImmutableArray<VoteEvent.EditionApproved> before, VoteEvent.EditionApproved approved) =>
        before.FirstOrDefault(e => e.Edition.Language == approved.Edition.Language) is { } earlier ? before.Replace(earlier, approved) : before.Add(approved);

    private static Vote? Require(VoteEvent happened, bool holds, string otherwise) => holds ? null : throw Not(happened, otherwise);

    private static OutOfOrderException Not(VoteEvent happened, string why) => new(happened.GetType().Name, why);
}
