namespace InBlue.Documents.Papers;

/// <summary>How a language names an office-holder: from the register, never inferred. Without it a form is used that suits everyone.</summary>
public enum GrammaticalGender { NotStated, Feminine, Masculine }

/// <summary>Who presides. <paramref name="HasSigned"/> prints "(Signed)"; without it the paper has a line to sign on.</summary>
public sealed record PaperPresident(string Name, GrammaticalGender Gender = GrammaticalGender.NotStated, bool HasSigned = false);

/// <summary>Who signs for the secretariat, in the words of the office: "Director, Security Council Affairs Division".</summary>
public sealed record PaperOfficer(string Name, Worded Office, bool HasSigned = false);

/// <summary>Whom to call: a person or an office.</summary>
public sealed record PaperContact(Worded Name, string? Telephone, string? Address);

/// <summary>A document that a paper refers to: "27 March 2020 (S/2020/253)".</summary>
public sealed record Cited(NodaTime.LocalDate Date, string? Symbol);
