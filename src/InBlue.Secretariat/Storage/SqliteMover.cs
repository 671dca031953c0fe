using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// Moves the write-ahead log into the record's file on a thread of its own, for which the writer else stands still. SQLite flushes the file only in a move after which nothing was
/// committed, and begins the write-ahead log anew only once all of it is moved and flushed. So most is copied first; then the writer holds back a moment, in which the flush begins;
/// at last it moves the little that came meanwhile. Where the moment was too short, that last move does the whole.
/// </summary>
internal sealed class SqliteMover(Func<SqliteConnection> connect, Func<SqliteException, Exception> explain) : IDisposable
{
    /// <summary>Bytes written, as the pen estimates them, before they are moved: moving flushes the disk twice, and holds the writer back.</summary>
    private const long MoveAfter = 28 << 20;

    private static readonly TimeSpan LongestHold = TimeSpan.FromMilliseconds(3);

    private enum Stage
    {
        Waiting,
        Copying,
        Flushing,
    }

    private SqliteConnection? connection;
    private SqliteStatement? move;
    private Task moving = Task.CompletedTask;
    private Stage stage;

    /// <summary>After each commit, by whoever holds the turn to write.</summary>
    public void Look(SqlitePen pen)
    {
        if (!moving.IsCompleted)
            return;
        switch (stage)
        {
            case Stage.Waiting when pen.Unmoved >= MoveAfter:
                Begin(Stage.Copying, times: 2); // the second time what was written during the first
                break;
            case Stage.Copying:
                Begin(Stage.Flushing, times: 1);
                moving.Wait(LongestHold);
                break;
            case Stage.Flushing:
                stage = Stage.Waiting;
                pen.MoveRest();
                break;
        }
    }

    private void Begin(Stage next, int times)
    {
        stage = next;
        moving = Task.Factory.StartNew(() => Move(times), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private void Move(int times)
    {
        try
        {
            connection ??= connect();
            move ??= new SqliteStatement(connection, SqliteSchema.Move, explain);
            for (var time = 0; time < times; time++)
                move.Run();
        }
        catch (Exception e) when (e is SqliteException or RecordUnusableException)
        {
            // nothing is lost by it, and what is wrong with the file meets the writer too
        }
    }

    public void Dispose()
    {
        moving.Wait();
        move?.Dispose();
        connection?.Dispose();
        (move, connection) = (null, null);
    }
}
