namespace LoopbaanBot.Tables.Sqlite;

/// <summary>Stored on disk: numbers may be added, never changed.</summary>
internal enum PropertyType : byte
{
    Text = 1,
    Int32 = 2,
    Int64 = 3,
    Double = 4,
    Boolean = 5,
    Moment = 6,
    Guid = 7,
    Binary = 8,
}
