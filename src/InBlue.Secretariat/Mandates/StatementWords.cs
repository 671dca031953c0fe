using InBlue.Procedure.Mandates;
using InBlue.Reading.Text;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Mandates;

/// <summary>Finds the words of a member's statement in the document that annexes it.</summary>
public static class StatementWords
{
    /// <summary>White space counts as one space. Null where the words do not stand in the document, or stand there more than once.</summary>
    public static Quotation? Find(LiveRecord live, Mandate mandate, string words) =>
        live.Bytes(mandate.Text.File) is { } bytes && SourceCharacters.Decode(bytes.Span) is { } source && WordsFound.In(source.Text, words).Take(2).ToArray() is [var only]
            ? new Quotation(only.Span.Start, only.Span.End, only.Quote)
            : null;
}
