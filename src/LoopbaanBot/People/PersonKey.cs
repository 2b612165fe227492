using LoopbaanBot.Careers.People;

namespace LoopbaanBot.People;

/// <summary>A person as a choice on a card and as a row key: tenant and object id, for one object id may occur in two tenants.</summary>
internal static class PersonKey
{
    /// <summary>Longer than any two ids of a directory.</summary>
    private const int Longest = 200;

    public static string Of(PersonId person) => PeopleTable.PartitionOf(person);

    /// <summary>The same, but an object id alone is of this tenant: so cards had it before people of two tenants met.</summary>
    public static PersonId? Parse(string? text, string tenant) =>
        text is { Length: > 0 and <= Longest } && !text.Contains('|', StringComparison.Ordinal)
            ? new PersonId(tenant, text.ToLowerInvariant())
            : Parse(text);

    /// <summary>Reads what <see cref="Of"/> wrote, or null: a key from a card may be anything, and grants nothing.</summary>
    public static PersonId? Parse(string? text)
    {
        if (text is not { Length: <= Longest } || text.Count(letter => letter == '|') != 1)
        {
            return null;
        }

        try
        {
            var person = PeopleTable.PersonOf(text);
            return Of(person) == text ? person : null;
        }
        catch (Exception made) when (made is ArgumentException or FormatException)
        {
            return null;
        }
    }
}
