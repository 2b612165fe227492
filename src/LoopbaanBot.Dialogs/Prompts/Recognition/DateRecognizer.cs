using System.Globalization;

namespace LoopbaanBot.Dialogs.Prompts.Recognition;

internal static class DateRecognizer
{
    /// <summary>Two leap years are at most eight years apart, so 29 February is found within this.</summary>
    private const int YearsToSearch = 8;

    private static readonly CultureInfo[] Calendars =
    [
        CultureInfo.GetCultureInfo("nl-NL"),
        CultureInfo.GetCultureInfo("en-GB"),
    ];

    public static DateOnly? Parse(string words, DateOnly today, bool lookBack)
    {
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
        {
            return iso;
        }

        var parts = words.Split([' ', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 3 || ParseNumber(parts[0]) is not { } day || ParseMonth(parts[1]) is not { } month)
        {
            return null;
        }

        return parts.Length == 2 ? Nearest(day, month, today, lookBack) : ParseYear(parts[2], day, month);
    }

    private static int? ParseNumber(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? ParseYear(string part, int day, int month) =>
        (part.Length, ParseNumber(part)) switch
        {
            (4, { } year) => Create(year, month, day),
            (2, { } year) => Create(2000 + year, month, day),
            _ => null,
        };

    private static int? ParseMonth(string part)
    {
        if (ParseNumber(part) is { } number)
        {
            return number;
        }

        foreach (var calendar in Calendars)
        {
            for (var month = 1; month <= 12; month++)
            {
                if (IsNameOf(month, calendar, part))
                {
                    return month;
                }
            }
        }

        return null;
    }

    private static bool IsNameOf(int month, CultureInfo calendar, string part)
    {
        var format = calendar.DateTimeFormat;
        return part.Equals(format.GetMonthName(month), StringComparison.OrdinalIgnoreCase)
            || part.Equals(format.GetAbbreviatedMonthName(month).TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
    }

    private static DateOnly? Nearest(int day, int month, DateOnly today, bool lookBack)
    {
        for (var years = 0; years <= YearsToSearch; years++)
        {
            var date = Create(today.Year + (lookBack ? -years : years), month, day);
            if (lookBack ? date <= today : date >= today)
            {
                return date;
            }
        }

        return null;
    }

    private static DateOnly? Create(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
