using CsCheck;
using InBlue.Procedure.Councils;
using InBlue.Reading.Clauses;

namespace InBlue.Tests.Reading.Clauses;

public sealed class ReadingAnyProvision
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Char.Select(c => c.ToString()),
        Gen.Int[0, int.MaxValue].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Reads.OneOf(
            " ", ", ", " et ", " and ", "Prie ", "prie également ", "requests ", "le ", "lui demande ", "le Secrétaire général ", "the Committee ", "de faire ", "to report ", "à ", "paragraphe ", "paragraphs ", "(a)", "(i)", " to ", "résolution ", "resolutions ", "(2017)",
            " of ", " de la ", "S/2020/", "jusqu’au ", "by ", "30 ", "juin ", "June ", "2021 ", "tous les ", "every ", "trois ", "mois ", "days ", "-", "within ", "after ", "au maximum ", "up to ", "%", "million ", ".5", "la fin du ", "mandat ", "if ", "si ", "dans son ", "rapport ", "😀", "’", "l’", "\uD800", "\u00AD", "\u200B", "99999999999999999999 ", "1er ", "the end of ", "its mandate ", "10 h 30 ", "a.m. ", "one hundred "));

    private static readonly Gen<string> Text = Piece.Array[0, 60].Select(string.Concat);

    private static readonly Gen<Language> AnyLanguage = Gen.Int[0, 5].Select(i => (Language)i);

    [Fact]
    public void Never_throws_and_every_place_lies_in_the_text_and_in_order() =>
        Gen.Select(Text, AnyLanguage).Sample((text, language) => Orderly(text, ClauseReader.Read(text, language)), iter: 10_000, threads: 2);

    [Fact]
    public void Read_twice_a_text_says_the_same() =>
        Gen.Select(Text, AnyLanguage).Sample((text, language) => ClauseReader.Read(text, language).ShouldBe(ClauseReader.Read(text, language)), iter: 2_000, threads: 2);

    [Theory]
    [InlineData("prie le Comité de lire, et le prie de relire, ")]
    [InlineData("paragraphs 1, 2 (a) and ")]
    [InlineData("within 7 days, 8 days and ")]
    [InlineData("requests the Committee, the Panel and ")]
    [InlineData("if ")]
    [InlineData("S/2020/")]
    [InlineData("(")]
    [InlineData("à la fin du ")]
    [InlineData("1 000 ")]
    [InlineData("et ")]
    public void A_very_long_text_is_read_as_well(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Orderly(text, ClauseReader.Read(text, Language.French));
        Orderly(text, ClauseReader.Read(text, Language.English));
    }

    private static void Orderly(string text, ProvisionClauses read)
    {
        InOrder(text, read.Clauses.Select(c => c.Place), apart: true);
        InOrder(text, read.References.Select(r => r.Place), apart: true);
        InOrder(text, read.Dates.Select(d => d.Place), apart: true);
        InOrder(text, read.Intervals.Select(i => i.Place), apart: true);
        InOrder(text, read.Quantities.Select(q => q.Place), apart: true);
        InOrder(text, read.Events.Select(e => e.Place), apart: false);
        foreach (var clause in read.Clauses)
        {
            Assert.True(clause.Place.Holds(clause.VerbPlace) && (clause.Matter is not { } matter || clause.Place.Holds(matter)));
            foreach (var addressee in clause.Addressees)
                Assert.True(clause.Place.Holds(addressee.Place) && addressee.Words.Length > 0);
        }
        foreach (var date in read.Dates.Where(date => date.Doubt is DateDoubt.None && date.Date.Day is not null))
            date.Date.Exactly.ShouldNotBeNull();
    }

    private static void InOrder(string text, IEnumerable<Place> places, bool apart)
    {
        var last = new Place(0, 0);
        foreach (var place in places)
        {
            Assert.True(place.Start >= (apart ? last.End : last.Start) && place.Start < place.End && place.End <= text.Length);
            last = place;
        }
    }
}
