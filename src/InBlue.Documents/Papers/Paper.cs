using InBlue.Procedure.Councils;

namespace InBlue.Documents.Papers;

/// <summary>A paper of the procedure as typed values. The same values give the same words, and so the same bytes in every form.</summary>
public abstract record Paper
{
    /// <summary>In English or French; English stands in for a language that has no templates yet.</summary>
    public PaperDocument ToDocument(Language language) => language == Language.French ? InFrench() : InEnglish();

    internal abstract PaperDocument InEnglish();

    internal abstract PaperDocument InFrench();
}
