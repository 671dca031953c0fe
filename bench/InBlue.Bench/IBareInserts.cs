namespace InBlue.Bench;

/// <summary>What an engine gives at the best: durable groups of rows of about 4 kB under the record's own key, without a hash or anybody who waits.</summary>
internal interface IBareInserts : IDisposable
{
    /// <summary>Rows a second. Where <paramref name="together"/> is no whole number, transactions of two sizes take turns.</summary>
    double Run(TimeSpan time, double together);
}
