namespace InBlue.Secretariat.Keeping;

/// <summary>It was said that nothing was published, but of each log of the record a published checkpoint was given.</summary>
public sealed class PublishedAfterAllException() : Exception("A published checkpoint was given, and it was said that nothing was published. Only one of the two can be so.");
