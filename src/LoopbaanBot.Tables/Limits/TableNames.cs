using LoopbaanBot.Tables.Errors;

namespace LoopbaanBot.Tables.Limits;

internal static class TableNames
{
    public static string Check(string name)
    {
        var fits =
            name.Length is >= 3 and <= 63
            && char.IsAsciiLetter(name[0])
            && name.All(char.IsAsciiLetterOrDigit)
            && !name.Equals("tables", StringComparison.OrdinalIgnoreCase);
        return fits
            ? name
            : throw TableErrors.BadRequest(
                TableErrorCode.InvalidResourceName,
                "A table name has 3 to 63 ASCII letters and digits, a letter first, and is not \"tables\"."
            );
    }
}
