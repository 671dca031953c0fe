using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

internal enum Stance { Unknown, Recital, Operative }

/// <summary>The words by which the parts of a resolution are told apart, in one language.</summary>
internal sealed class ResolutionWords
{
    private const int MostWordsBefore = 4;

    public required Language Language { get; init; }

    /// <summary>The council as it opens its resolutions, folded, without a comma.</summary>
    public required string Opening { get; init; }

    /// <summary>May stand before a verb or a participle.</summary>
    public required HashSet<string> Adverbs { get; init; }

    /// <summary>Participles end so.</summary>
    public required string ParticipleEnding { get; init; }

    public required HashSet<string> RecitalWords { get; init; }

    public required HashSet<string> OperativeVerbs { get; init; }

    public required string[] Adopted { get; init; }

    /// <summary>As <see cref="Annex"/> begins.</summary>
    public required string[] AnnexOpenings { get; init; }

    public required Regex Annex { get; init; }

    /// <summary>"Article 3", on a line.</summary>
    public required Regex Divisions { get; init; }

    public required Regex Meeting { get; init; }

    /// <summary>Groups for, against.</summary>
    public required Regex Votes { get; init; }

    /// <summary>Group number.</summary>
    public required Regex Abstentions { get; init; }

    public required string[] Unanimously { get; init; }

    public required string[] WithoutVote { get; init; }

    public static ResolutionWords[] All { get; } = [EnglishResolutions.Words, FrenchResolutions.Words];

    public static ResolutionWords? Of(Language? language) => Array.Find(All, w => w.Language == language);

    /// <summary>Whether a paragraph opens as those of the preamble do, or as operative ones; neither, for words not known.</summary>
    public Stance StanceOf(ReadOnlySpan<char> paragraph)
    {
        Span<char> word = stackalloc char[24];
        var (recital, operative, adverbs) = (RecitalWords.GetAlternateLookup<ReadOnlySpan<char>>(), OperativeVerbs.GetAlternateLookup<ReadOnlySpan<char>>(), Adverbs.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var (at, words) = (0, 0); words < MostWordsBefore; words++)
        {
            while (at < paragraph.Length && !char.IsLetter(paragraph[at]))
                at++;
            var length = 0;
            for (; at < paragraph.Length && (char.IsLetter(paragraph[at]) || Fold.Of(paragraph[at]) == '\''); at++)
                if (length < word.Length)
                    word[length++] = Fold.Of(paragraph[at]);
            if (length == 0)
                return Stance.Unknown;
            var known = word[..length];
            if (recital.Contains(known))
                return Stance.Recital;
            if (operative.Contains(known))
                return Stance.Operative;
            if (length > 4 && known.EndsWith(ParticipleEnding))
                return Stance.Recital;
            if (!adverbs.Contains(known))
                return Stance.Unknown;
        }
        return Stance.Unknown;
    }
}
