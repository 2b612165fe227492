using System.Globalization;

namespace LoopbaanBot.Privacy.Downloads.Calendar;

/// <summary>Writes one appointment as an iCalendar file (RFC 5545) to be put in a diary.</summary>
/// <remarks>Times are in UTC: one instant is all there is to say, and no diary can misread it on a day the clock changes.</remarks>
internal static class CalendarFile
{
    public const string Method = "PUBLISH";

    public static string Write(CalendarEvent appointment) =>
        CalendarText.Join(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//LoopbaanBot//LoopbaanBot//NL",
            "CALSCALE:GREGORIAN",
            $"METHOD:{Method}",
            "BEGIN:VEVENT",
            $"UID:{CalendarText.Escape(appointment.Uid)}",
            string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{appointment.Sequence}"),
            $"DTSTAMP:{Utc(appointment.Stamp)}",
            $"DTSTART:{Utc(appointment.Start)}",
            $"DTEND:{Utc(appointment.Start + appointment.Length)}",
            $"SUMMARY:{CalendarText.Escape(appointment.Title)}",
            $"DESCRIPTION:{CalendarText.Escape(appointment.Description)}",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR"
        );

    private static string Utc(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
