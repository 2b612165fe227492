namespace LoopbaanBot.Tables.Entities;

internal static class PropertyNames
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";

    private const int MaxLength = 255;

    public static void Check(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name is PartitionKey or RowKey or Timestamp)
        {
            throw new ArgumentException($"{name} belongs to the store; it is no property to set.", nameof(name));
        }

        if (!IsIdentifier(name))
        {
            throw new ArgumentException(
                $"A property name is a C# identifier of at most {MaxLength} characters.",
                nameof(name)
            );
        }
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length > MaxLength || char.IsDigit(name[0]))
        {
            return false;
        }

        foreach (var character in name)
        {
            if (character != '_' && !char.IsLetterOrDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
