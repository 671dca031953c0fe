using System.Collections.Immutable;
using InBlue.Documents.Results;
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
    private readonly List<Refusal> refusals = [];

    public IReadOnlyCollection<Refusal> Refusals => refusals;

    /// <summary>Null where something was not accepted: <see cref="Refusals"/> says what.</summary>
    public ImmutableArray<AcceptedLetter>? Confirm(CompiledDocument document, SourceText source)
    {
        ShowDocument(document);
        foreach (var letter in document.Letters)
            ShowLetter(letter, source);
        foreach (var statement in document.Statements)
            output.WriteLine($"Annex {statement.Annex}  {Name(statement.Member)}: statement after the vote");
        output.WriteLine();

        refusals.AddRange(document.Doubts.Select(d => new Refusal(ReadFiles.Kebab(d.Kind), "the document", Explain.InEnglish(d))));
        foreach (var letter in document.Letters.Where(l => !l.IsClear && (byFlag || !AcceptedLetter.CanBeRuled(l))))
            refusals.AddRange(letter.Doubts.Select(d => new Refusal(ReadFiles.Kebab(d.Kind), $"annex {letter.Annex}, {Name(letter.Member)}",
                Explain.InEnglish(d) + (byFlag && AcceptedLetter.CanBeRuled(letter) ? " --yes accepts only what is clear: run without it, and rule on this letter." : ""))));
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
        if (!byFlag && !Asked($"Are these {document.Letters.Count} letters read right, and shall they be recorded? (yes/no) "))
            return null;
        return accepted.ToImmutable();
    }

    private void ShowDocument(CompiledDocument document)
    {
        output.WriteLine($"{document.Symbol}, {document.Item}: vote on {document.Draft.Symbol}");
        if (document.Notice is { } notice)
            output.WriteLine($"  {notice.Text.ReplaceLineEndings(" ")}");
        output.WriteLine($"  Window      {document.Call.Opens.LocalDateTime:uuuu-MM-dd HH:mm} to {document.Call.Closes.LocalDateTime:uuuu-MM-dd HH:mm} ({document.Call.Opens.Zone.Id})");
        output.WriteLine($"  Draft       {document.Draft.Preambular} preambular and {document.Draft.Operative} operative paragraphs, submitted by {string.Join(", ", document.Call.Sponsors.Select(Name))}");
        output.WriteLine($"  Stated      {ReadFiles.Kebab(document.Stated.Outcome).Replace('-', ' ')}{(document.Stated.Resolution is { } resolution ? $", resolution {resolution}" : "")}");
        output.WriteLine();
    }

    private void ShowLetter(Letter letter, SourceText source)
    {
        output.WriteLine($"Annex {letter.Annex}  {Name(letter.Member)}: {(letter.Position is { } position ? ResultWords.English.Name(position) : "UNCLEAR")}");
        output.WriteLine($"    {letter.Signatory}, {Name(letter.Capacity)}, {FactWriter.Write(letter.Date)}");
        foreach (var evidence in letter.Evidence.Where(e => e.Of == "position"))
            output.WriteLine($"    because it says: \"{OneLine(evidence.Quote)}\"");
        foreach (var doubt in letter.Doubts)
            output.WriteLine($"    unclear: {Explain.InEnglish(doubt)}{(doubt.Where is { } where ? $" \"{OneLine(source.Slice(where))}\"" : "")}");
    }

    private Ruling? AskForRuling(Letter letter, SourceText source)
    {
        output.WriteLine();
        output.WriteLine($"Annex {letter.Annex}, {Name(letter.Member)}, needs a ruling. Its words:");
        output.WriteLine(source.Slice(letter.Span));
        var position = Ask("Its position (for, against, abstain, notParticipating; anything else records nothing): ",
            text => Codes.Parse<Position>(text, Codes.Of) is { } p && p != Position.Absent ? p : (Position?)null);
        if (position is null)
            return null;
        var capacity = letter.Capacity ?? Ask($"The capacity of its signatory ({string.Join(", ", council.Capacities.Select(c => c.Id))}): ",
            text => council.Find(new CapacityId(text)) is not null ? new CapacityId(text) : (CapacityId?)null);
        if (capacity is null)
            return null;
        var reason = Ask("The reason of the ruling, which the record keeps: ", text => text.Length is > 0 and <= 2000 ? new Reason(text) : (Reason?)null);
        return reason is null ? null : new Ruling(position.Value, capacity.Value, reason.Value.Text);
    }

    private readonly record struct Reason(string Text);

    private T? Ask<T>(string question, Func<string, T?> read) where T : struct
    {
        output.Write(question);
        var answer = input.ReadLine()?.Trim() ?? "";
        if (read(answer) is { } value)
            return value;
        refusals.Add(new Refusal("not-confirmed", "your answer", answer.Length == 0 ? "There was no answer." : $"\"{answer}\" is none of these."));
        return null;
    }

    private bool Asked(string question)
    {
        output.Write(question);
        if (input.ReadLine()?.Trim().ToLowerInvariant() is "yes" or "y")
            return true;
        refusals.Add(new Refusal("not-confirmed", "your answer", "The letters were not confirmed. Answer yes on a terminal, or accept what is clear with --yes."));
        return false;
    }

    private string Name(MemberId member) => council.Find(member)?.Forms.Names.English ?? member.Text;

    private string Name(CapacityId? capacity) => capacity is { } id ? council.Find(id)?.Forms.Names.English ?? id.Text : "capacity UNCLEAR";

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
