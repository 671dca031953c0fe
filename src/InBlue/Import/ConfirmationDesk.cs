using System.Collections.Immutable;
using InBlue.Documents.Results;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Compiled;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Import;

/// <summary>Shows what was read and the words that say so, and takes a person's word for it. A flag accepts only what is clear.</summary>
internal sealed class ConfirmationDesk(TextWriter output, TextReader input, Council council, bool byFlag)
{
    private const int LongestReason = 2_000;

    private readonly List<Refusal> refusals = [];
    private readonly ReadingText text = new(output, council);

    public IReadOnlyCollection<Refusal> Refusals => refusals;

    /// <summary>Null where something was not accepted: <see cref="Refusals"/> says what.</summary>
    public ImmutableArray<AcceptedLetter>? Confirm(CompiledDocument document, SourceText source)
    {
        text.Print(document, source);
        refusals.AddRange(document.Doubts.Select(d => new Refusal(Refusal.CodeOf(d.Kind), "the document", Explain.InEnglish(d))));
        foreach (var letter in document.Letters.Where(l => !l.IsClear && (byFlag || !AcceptedLetter.CanBeRuled(l))))
            refusals.AddRange(letter.Doubts.Select(d => new Refusal(Refusal.CodeOf(d.Kind), $"annex {letter.Annex}, {council.NameOf(letter.Member)}", $"{Explain.InEnglish(d)} {WhatToDo(letter)}")));
        if (refusals.Count > 0)
            return null;

        var accepted = ImmutableArray.CreateBuilder<AcceptedLetter>();
        foreach (var letter in document.Letters)
        {
            var ruling = letter.IsClear ? null : AskForRuling(letter, source);
            if (!letter.IsClear && ruling is null)
                return null;
            accepted.Add(new AcceptedLetter(letter, ruling));
        }
        if (!byFlag && !IsConfirmed(accepted.Count))
            return null;
        return accepted.ToImmutable();
    }

    private static string WhatToDo(Letter letter) => AcceptedLetter.CanBeRuled(letter)
        ? "--yes accepts only what is clear: run without it, and rule on this letter."
        : "No decision of ours can make this letter name the draft: compare with the document as published.";

    /// <summary>Asks for what the reading left open, and always for the reason.</summary>
    private Ruling? AskForRuling(Letter letter, SourceText source)
    {
        output.WriteLine();
        output.WriteLine($"Annex {letter.Annex}, {council.NameOf(letter.Member)}, needs a ruling. Its words:");
        output.WriteLine(source.Slice(letter.Span));
        text.PrintDoubts(letter, source);
        if ((letter.Position ?? AskForPosition()) is not { } position || (letter.Capacity ?? AskForCapacity()) is not { } capacity || AskForReason() is not { } reason)
            return null;
        output.WriteLine($"Ruled: {ResultWords.English.Name(position)}, signed as {council.NameOf(capacity)}.");
        return new Ruling(position, capacity, reason);
    }

    private Position? AskForPosition()
    {
        const string Positions = "for, against, abstain, notParticipating";
        var answer = Ask($"Its position ({Positions}; anything else records nothing): ");
        return Codes.Parse<Position>(answer, Codes.Of) is { } position && position != Position.Absent ? position : Refuse<Position>(answer, $"The position is one of {Positions}.");
    }

    private CapacityId? AskForCapacity()
    {
        var capacities = string.Join(", ", council.Capacities.Select(c => c.Id));
        var answer = Ask($"The capacity of its signatory ({capacities}): ");
        return council.Find(new CapacityId(answer)) is not null ? new CapacityId(answer) : Refuse<CapacityId>(answer, $"The capacity is one of {capacities}.");
    }

    private string? AskForReason()
    {
        var answer = Ask("The reason of the ruling, which the record keeps: ");
        if (answer.Length is > 0 and <= LongestReason)
            return answer;
        Refuse<Position>("", answer.Length == 0 ? "A ruling needs its reason." : $"A reason has at most {LongestReason} characters.");
        return null;
    }

    private string Ask(string question)
    {
        output.Write(question);
        return input.ReadLine()?.Trim() ?? "";
    }

    private T? Refuse<T>(string answer, string whatIsAsked) where T : struct
    {
        refusals.Add(new Refusal("not-confirmed", "your answer", answer.Length == 0 ? $"There was no answer. {whatIsAsked}" : $"\"{answer}\" is none of these. {whatIsAsked}"));
        return null;
    }

    private bool IsConfirmed(int letters)
    {
        if (Ask($"Are these {letters} letters read right, and shall they be recorded? (yes/no) ").ToLowerInvariant() is "yes" or "y")
            return true;
        refusals.Add(new Refusal("not-confirmed", "your answer", "The letters were not confirmed. Answer yes on a terminal, or accept what is clear with --yes."));
        return false;
    }
}
