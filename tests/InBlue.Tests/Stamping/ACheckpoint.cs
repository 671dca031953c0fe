using InBlue.Record;
using InBlue.Record.Checkpoints;

namespace InBlue.Tests.Stamping;

internal static class ACheckpoint
{
    private static readonly SigningKey Secret = SigningKey.Generate(Origin.TryParse("council.example/log", out var origin) ? origin : default);

    public static VerifierKey Key => Secret.Public;

    public static SignedCheckpoint Of(long size) => new Checkpoint(Secret.Public.Origin, size, Digest.Of([(byte)size])).Sign(Secret);
}
