using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using InBlue.Record.Entries;

namespace InBlue.Secretariat.Live;

/// <summary>What the program understood of a letter on file. A person confirms the reading, or holds the letter for these reasons.</summary>
/// <param name="Reading">Null where anything is in doubt: nothing of it is proposed then.</param>
/// <param name="Letter">Null for a scan whose text nobody has typed yet.</param>
public sealed record ProposedReading(LetterReading? Reading, ImmutableArray<WhyHeld> Why, LoneLetter? Letter, SourceText? Text);

/// <summary>Reads letters on file against the votes that are open and the register. It proposes, and never decides.</summary>
public sealed class ProposingReadings(LiveRecord live)
{
    public ProposedReading Of(VoteName name, int number)
    {
        var vote = live.Vote(name)!.State;
        var council = live.CouncilOf(vote);
        var onFile = vote.Letters[number];
        if (onFile.Text is null || live.Bytes(onFile.Text) is not { } bytes || SourceText.Decode(bytes.Span) is not Decoded.Text { Source: var text })
            return new ProposedReading(null, [WhyHeld.Unreadable], null, null);

        var letter = LoneLetterReader.Read(text, council, ContextOf(name, vote, council));
        var why = letter.Doubts.Concat(letter.Votes.Where(v => v.Draft.Text == name.Draft).SelectMany(v => v.Doubts)).Select(d => WhyOf(d.Kind)).ToHashSet();
        var reading = ReadingOf(letter, name.Draft);
        if (reading is null && why.Count == 0)
            why.Add(letter.Votes.Any(v => v.Draft.Text == name.Draft) ? WhyHeld.PositionUnclear : WhyHeld.AnotherDraft);
        if (reading is not null)
            AddDoubtsOfAuthority(reading, onFile, vote, council, number, why);
        return new ProposedReading(why.Count == 0 ? reading : null, [.. why.Order()], letter, text);
    }

    private void AddDoubtsOfAuthority(LetterReading reading, LetterOnFile onFile, Vote vote, Council council, int number, HashSet<WhyHeld> why)
    {
        if (council.Find(reading.Capacity)?.Authority is not Authority.MaySign)
            why.Add(WhyHeld.CapacityNotOnFile);
        if (!live.Register.MaySign(reading.Signatory, reading.Member, reading.Capacity, onFile.Arrival.Received.InZone(council.Zone).Date))
            why.Add(WhyHeld.SignatoryNotOnFile);
        var spoke = vote.Letters.Values.Any(l => l.Number != number && l.Reading?.Member == reading.Member
            && l.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations) is LetterStanding.Speaks);
        if (spoke && council.WrittenProcedure.SecondLetter is SecondLetter.Held)
            why.Add(WhyHeld.SecondLetter);
    }

    private LoneLetterContext ContextOf(VoteName name, Vote vote, Council council)
    {
        var others = live.Votes.Where(v => v != name).Select(v => (Name: v, Vote: live.Vote(v)!.State)).ToArray();
        var open = others.Where(o => o.Vote.Stage is Stage.Open).Append((Name: name, Vote: vote)).Select(o => OpenOf(o.Name, o.Vote));
        var known = others.Where(o => o.Vote.Stage is not Stage.Open && o.Name.Draft != name.Draft).Select(o => new KnownSymbol(DraftSymbol.Parse(o.Name.Draft), KnownAs.Closed));
        var revised = live.Draft(name.Draft)?.State.Revises is { } earlier && DraftSymbol.TryParse(earlier, out var before)
            ? [new KnownSymbol(before, KnownAs.EarlierRevision)] : Array.Empty<KnownSymbol>();
        return new LoneLetterContext([.. open], [.. known, .. revised], vote.Call.Call.Date, vote.Call.Call.Closes.Date, [.. CountBases.Seated(vote, council)]);
    }

    private static OpenDraft OpenOf(VoteName name, Vote vote) => new(DraftSymbol.Parse(name.Draft), [vote.Call.Draft.Item], [.. vote.Call.Draft.Sponsors]);

    private static LetterReading? ReadingOf(LoneLetter letter, string draft)
    {
        if (!letter.IsClear || letter.Votes.FirstOrDefault(v => v.Draft.Text == draft) is not { Position: { } position } said)
            return null;
        return letter is { Member: { } member, Signatory: { } signatory, Capacity: { } capacity, Date: { } date }
            ? new LetterReading(member, signatory, capacity, date, position, [.. letter.Evidence.Concat(said.Evidence).Select(e => new Words(e.Of, e.Span.Start, e.Span.End, e.Quote))])
            : null;
    }

    private static WhyHeld WhyOf(DoubtKind doubt) => doubt switch
    {
        DoubtKind.NoPosition or DoubtKind.TwoPositions or DoubtKind.Negated or DoubtKind.FutureOrPast or DoubtKind.AnotherMember or DoubtKind.Reported
            or DoubtKind.UnaccountedWords or DoubtKind.CoveringMailSpeaks => WhyHeld.PositionUnclear,
        DoubtKind.Conditional => WhyHeld.PositionConditional,
        DoubtKind.NoDraftNamed or DoubtKind.SymbolMissing => WhyHeld.SymbolMissing,
        DoubtKind.AnotherDraft or DoubtKind.DraftNotOpen or DoubtKind.SymbolUnknown => WhyHeld.AnotherDraft,
        DoubtKind.EarlierRevision => WhyHeld.EarlierRevision,
        DoubtKind.UnknownCapacity or DoubtKind.CapacityUnclear or DoubtKind.SignedInAnotherCapacity => WhyHeld.CapacityNotOnFile,
        DoubtKind.NoSignatureBlock or DoubtKind.NoSignatureSeen or DoubtKind.SignatoryUnclear or DoubtKind.SeveralSignatures => WhyHeld.NoSignatureSeen,
        DoubtKind.SignedForAnotherMember or DoubtKind.MemberUnclear or DoubtKind.MemberWithoutSeat => WhyHeld.MemberUnclear,
        DoubtKind.DatedOutsideTheVote or DoubtKind.DateUnclear => WhyHeld.DateUnclear,
        DoubtKind.LanguageNotRead => WhyHeld.LanguageNotRead,
        DoubtKind.NotReadWhole or DoubtKind.PresidentSignsForAnotherMember or DoubtKind.PresidentsDiffer or DoubtKind.ItemsDiffer or DoubtKind.DatedBeforeTheClose
            or DoubtKind.SponsorsDiffer or DoubtKind.AnnouncementUnclear => WhyHeld.Unreadable,
    };
}
