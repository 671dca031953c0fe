using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Verbs;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Live;

/// <summary>Values that a person types, read in their one form; anything else is wrong use, said with an example.</summary>
internal static class Given
{
    public static LocalDate Day(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw new WrongUseException($"\"{text}\" is no day: write 2020-06-26.");

    /// <summary>Local time in the council's zone; with an offset where the clocks change.</summary>
    public static (LocalDateTime Local, Offset? Offset) LocalTime(string text)
    {
        if (OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>").Parse(text) is { Success: true } whole)
            return (whole.Value.LocalDateTime, whole.Value.Offset);
        foreach (var form in (string[])["uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd'T'HH:mm"])
        {
            if (LocalDateTimePattern.CreateWithInvariantCulture(form).Parse(text) is { Success: true } local)
                return (local.Value, null);
        }
        throw new WrongUseException($"\"{text}\" is no time: write 2020-06-26T14:00, in the council's zone, or 2020-11-01T01:30:00-04:00 where the clocks change.");
    }

    /// <summary>An instant that an officer states: with its offset, or local in the council's zone.</summary>
    public static Instant Instant(string text, DateTimeZone zone)
    {
        var (local, offset) = LocalTime(text);
        if (offset is { } stated)
            return local.WithOffset(stated).ToInstant();
        var mapping = zone.MapLocal(local);
        return mapping.Count == 1 ? mapping.Single().ToInstant()
            : throw new WrongUseException($"{text} does not exist once in {zone.Id}: the clocks change. Give it with its offset.");
    }

    public static MemberId Member(string text, Council council) =>
        council.Members.FirstOrDefault(m => m.Id.Text == text || string.Equals(m.Forms.Names.English, text, StringComparison.OrdinalIgnoreCase))?.Id
        ?? throw new WrongUseException($"The council has no member {text}. Give its id, such as {council.Members[0].Id}.");

    /// <summary>By the portal, the server's clock; by any other channel, an officer's word: when, else now, and what shows it.</summary>
    public static ReceivedBy Received(string channel, string? at, string? shownBy, Office office)
    {
        var council = office.Live.Council;
        var by = Channel(channel, council);
        if (at is not null && shownBy is null)
            throw new WrongUseException("--received wants --shown-by with it: what shows when it was received.");
        return at is null && shownBy is null && council.WrittenProcedure.Find(by)!.Kind is ChannelKind.Portal
            ? new ReceivedBy(by, office.Live.Now, new Proof.ByServer())
            : new ReceivedBy(by, at is null ? office.Live.Now : Instant(at, council.Zone), new Proof.ByClaim(shownBy ?? "", Evidence: null));
    }

    public static ChannelId Channel(string text, Council council) =>
        council.WrittenProcedure.Channels.FirstOrDefault(c => c.Id.Text == text)?.Id
        ?? throw new WrongUseException($"The council file knows no channel {text}. It has: {string.Join(", ", council.WrittenProcedure.Channels.Select(c => c.Id))}.");

    public static CapacityId Capacity(string text, Council council) =>
        council.Capacities.FirstOrDefault(c => c.Id.Text == text || string.Equals(c.Forms.Names.English, text, StringComparison.OrdinalIgnoreCase))?.Id
        ?? throw new WrongUseException($"The council file knows no capacity {text}. It has: {string.Join(", ", council.Capacities.Select(c => c.Id))}.");

    public static Language Language(string text) => text switch
    {
        "ar" => Procedure.Councils.Language.Arabic,
        "zh" => Procedure.Councils.Language.Chinese,
        "en" => Procedure.Councils.Language.English,
        "fr" => Procedure.Councils.Language.French,
        "ru" => Procedure.Councils.Language.Russian,
        "es" => Procedure.Councils.Language.Spanish,
        _ => throw new WrongUseException($"\"{text}\" is none of the languages ar, zh, en, fr, ru, es."),
    };

    /// <summary>One of an enum's codes: "not-stated" for NotStated.</summary>
    public static T Code<T>(string text, string what) where T : struct, Enum =>
        Enum.GetValues<T>().Where(v => Import.Refusal.CodeOf(v) == text).Select(v => (T?)v).FirstOrDefault()
        ?? throw new WrongUseException($"\"{text}\" is no {what}. Give one of {string.Join(", ", Enum.GetValues<T>().Select(Import.Refusal.CodeOf))}.");

    public static string Text(string path)
    {
        var bytes = Bytes(path);
        return Reading.Text.SourceText.Decode(bytes) is Reading.Text.Decoded.Text
            ? System.Text.Encoding.UTF8.GetString(bytes)
            : throw new WrongUseException($"{path} is not text in UTF-8.");
    }

    public static byte[] Bytes(string path)
    {
        using var progress = new Output.Progress($"Reading {Path.GetFileName(path)}");
        return InputFile.Read(path, Reading.Files.ReceivedFile.MaxBytes) ?? throw new WrongUseException(string.Create(CultureInfo.InvariantCulture, $"{path} is larger than the {Reading.Files.ReceivedFile.MaxBytes / (1 << 20)} MiB that a file may have."));
    }
}
