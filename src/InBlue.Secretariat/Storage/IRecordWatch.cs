namespace InBlue.Secretariat.Storage;

/// <summary>Tells that something may have been recorded, by whichever program, so that whoever shows a record need not ask it all the time. It says no more than that.</summary>
public interface IRecordWatch : IDisposable
{
    /// <summary>Returns once something may have been recorded since the last call. In doubt, as after a lost connection, it returns.</summary>
    Task NextAsync(CancellationToken cancel);
}
