using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>What passes from one President to the next on the first of the month. It tells no position.</summary>
public sealed record HandOverPaper(
    Worded Body,
    LocalDate On,
    Worded From,
    Worded To,
    Sequence<OpenVote> Votes,
    Sequence<UnsignedPaper> Unsigned,
    Sequence<OpenRuling> Rulings,
    bool Practice = false) : Paper
{
    internal override PaperDocument InEnglish() => EnglishHandOver.Write(this);

    internal override PaperDocument InFrench() => FrenchHandOver.Write(this);
}

/// <summary>How far a vote has come.</summary>
public enum VoteStage { Open, Closed, Counted, Signed, Announced }

public sealed record OpenVote(string Draft, Worded Item, ZonedDateTime Opens, ZonedDateTime Closes, VoteStage Stage);

public enum PaperName { Call, Receipt, Acknowledgement, LateNotice, HeldNotice, ResultLetter, SpeakingNote, CompiledDocument, Corrigendum, Reissue }

/// <param name="Due">Null where nothing says by when.</param>
public sealed record UnsignedPaper(string Draft, PaperName Paper, ZonedDateTime? Due);

public sealed record OpenRuling(string Draft, string Reference, ZonedDateTime Received, Sequence<HeldReason> Why);
