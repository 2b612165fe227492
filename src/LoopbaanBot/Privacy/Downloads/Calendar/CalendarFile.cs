using System.Globalization;

namespace LoopbaanBot.Privacy.Downloads.Calendar;

/// <summary>Writes one appointment as an iCalendar file (RFC 5545) to be put in a diary.</summary>
/// <remarks>Times are in UTC: one instant is all there is to say, and no diary can misread it on a day the clock changes.
/// What was called off is published, too, with a higher sequence and its state: METHOD:CANCEL is for whoever invited
/// people by mail (RFC 5546 3.2.5), and nobody did.</remarks>
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
            appointment.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
            appointment.IsCancelled ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR"
        );

    private static string Utc(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
