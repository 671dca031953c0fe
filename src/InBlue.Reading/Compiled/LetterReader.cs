using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Compiled;

/// <summary>Reads the letter of one annex: heading, body, signature.</summary>
internal sealed class LetterReader(Desk desk, CallLetter call, Sequence<Symbol> otherDocuments)
{
    private const int LongestHeading = 2_000;
    private readonly SignatureBlockReader blocks = new(desk);
    private readonly PositionReader positions = new(desk.Words, desk.Names);
    private readonly Dictionary<MemberId, AnnexNumber> seen = [];
    private readonly HashSet<MemberId> seated = [.. desk.Council.SeatsOn(call.Closes.Date).Select(s => s.Member)];

    /// <summary>Null where it is no letter of a member; the desk has the faults.</summary>
    public Letter? Read(Annex annex)
    {
        if (desk.Part($"annex {annex.Number}", annex.From + 1, annex.To) is not { Length: > 0 } text)
            return null;
        var heading = text.Paragraphs().First();
        var match = desk.Words.Headings.VoteLetter.Match(text.Folded[..Math.Min(heading.End, LongestHeading)]);
        var group = match.Groups["office"];
        var office = match.Success ? desk.Offices.Read(text.Folded, group.Index, group.Index + group.Length) : null;
        if (office is null || desk.Dates.First(text.Folded, 0, heading.End) is not { } date)
        {
            desk.Dates.Check(desk, text);
            desk.Fault(FaultKind.LetterHeadingUnclear, text, 0, heading.End, annex.Number.ToString(), Desk.Shown(text.Text[..heading.End]));
            return null;
        }
        var signatures = SignatureReader.In(desk, annex.From, annex.To);
        if (signatures.Count == 0)
            desk.Fault(FaultKind.SignatureMissing, annex.From, annex.Number.ToString());
        if (MemberOf(annex, text, office) is not { } member || signatures.Count == 0)
            return null;

        var (evidence, doubts) = (new List<Evidence>(), new List<Doubt>());
        var block = blocks.BlockOf(annex, signatures[0]);
        var position = ReadPosition(text, member.Member, BodyOf(text, heading.End, signatures[0], block), evidence, doubts);
        evidence.Add(Evidence.From("member", text, member.Start, member.End));
        evidence.Add(Evidence.From("date", text, date.Start, date.End));
        evidence.Add(Evidence.From("capacity", text, office.CapacityWords.Start, office.CapacityWords.End));
        if (office.Capacity is null)
            doubts.Add(Desk.Doubt(DoubtKind.UnknownCapacity, text, office.CapacityWords.Start, office.CapacityWords.End, text.Text[office.CapacityWords.Start..office.CapacityWords.End]));
        if (date.Date < call.Date || date.Date > call.Closes.Date)
            doubts.Add(Desk.Doubt(DoubtKind.DatedOutsideTheVote, text, date.Start, date.End, DateReader.Iso(date.Date), DateReader.Iso(call.Date), DateReader.Iso(call.Closes.Date)));
        var draft = ReadDraft(text, evidence, doubts);
        blocks.Read(block, signatures, member.Member, office, text, evidence, doubts);
        return new Letter(
            annex.Number, desk.Layout.SpanOf(annex.From, annex.To), member.Member, signatures[0].Name, office.Capacity, date.Date, draft, position, [.. evidence], [.. doubts]);
    }

    private Mention? MemberOf(Annex annex, CleanText text, Office office)
    {
        if (office.UnknownMember is var (start, end))
            desk.Fault(FaultKind.MemberUnknown, text, start, end, annex.Number.ToString(), Desk.Shown(text.Text[start..end]));
        else if (office.Member is { } member && !seated.Contains(member.Member))
            desk.Fault(FaultKind.MemberWithoutSeat, text, member.Start, member.End, member.Member.Text, annex.Number.ToString(), DateReader.Iso(call.Closes.Date));
        else if (office.Member is { } second && !seen.TryAdd(second.Member, annex.Number))
            desk.Fault(FaultKind.MemberTwice, text, second.Start, second.End, second.Member.Text, seen[second.Member].ToString(), annex.Number.ToString());
        else
            return office.Member;
        return null;
    }

    /// <summary>What stands between the heading and the signature with its block; where nothing does, the whole letter.</summary>
    private static (int Start, int End) BodyOf(CleanText text, int headingEnd, Signature signature, CleanText? block)
    {
        var end = text.PlaceOf(block is { Length: > 0 } && block.LineAt(0) < signature.Line ? block.LineAt(0) : signature.Line);
        while (end > 0 && text.Text[end - 1] is ' ' or '\n')
            end--;
        return headingEnd + 1 < end ? (headingEnd + 1, end) : (0, text.Length);
    }

    private Procedure.Voting.Position? ReadPosition(CleanText text, MemberId own, (int Start, int End) body, List<Evidence> evidence, List<Doubt> doubts)
    {
        switch (positions.Read(text, own))
        {
            case PositionReading.Clear clear:
                evidence.AddRange(clear.Said.Select(e => Evidence.From("position", text, e.Start, e.End)));
                return clear.Position;
            case PositionReading.Doubtful doubtful:
                Sequence<(int Start, int End)> words = doubtful.Words.Count > 0 ? doubtful.Words : [body];
                evidence.AddRange(words.Select(w => Evidence.FromFirst("position", text, w.Start, w.End)));
                doubts.Add(Desk.Doubt(doubtful.Why, text, words[0].Start, words[0].End, [.. words.Select(w => Desk.Shown(text.Text[w.Start..w.End]))]));
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private Symbol? ReadDraft(CleanText text, List<Evidence> evidence, List<Doubt> doubts)
    {
        Symbol? draft = null;
        foreach (var (symbol, start, end) in Symbols.In(text.Text).Take(20))
            if (symbol == call.Draft)
            {
                var named = Evidence.From("draft", text, start, end);
                if (Spacing.Without(named.Quote) != symbol.Text)
                    continue; // a running head stands inside it, so the quote would not bear it out
                draft = symbol;
                evidence.Add(named);
            }
            else if (!otherDocuments.Contains(symbol))
                doubts.Add(Desk.Doubt(DoubtKind.AnotherDraft, text, start, end, symbol.Text, call.Draft.Text));
        foreach (Match match in desk.Words.Call.SubmittedBy.Matches(text.Folded))
        {
            var start = match.Index + match.Length;
            var (sponsors, end, _) = SponsorReader.ListAt(desk, text.Folded, start);
            if (sponsors.Exists(s => !call.Sponsors.Contains(s)))
                doubts.Add(Desk.Doubt(DoubtKind.AnotherDraft, text, match.Index, end, text.Text[match.Index..end], call.Draft.Text));
        }
        if (draft is null)
            doubts.Add(Desk.Doubt(DoubtKind.NoDraftNamed, text, 0, 0, call.Draft.Text));
        return draft;
    }
}
