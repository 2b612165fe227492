using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Privacy.Downloads.Calendar;

namespace LoopbaanBot.Tests.Privacy.Downloads;

/// <summary>The file for a diary, against the letter of RFC 5545.</summary>
public sealed class CalendarFileTests
{
    private static readonly CalendarEvent s_walk = new(
        "0123@loopbaanbot",
        2,
        new DateTimeOffset(2026, 3, 10, 15, 30, 0, TimeSpan.FromHours(1)),
        new DateTimeOffset(2026, 3, 30, 15, 30, 0, TimeSpan.FromHours(2)),
        TimeSpan.FromMinutes(75),
        "Wandelen en smoezen",
        "Met: Daan, Mo\nWat is jouw mooiste smoes?"
    );

    [Fact]
    public void An_appointment_is_written_as_the_standard_says() =>
        CalendarFile
            .Write(s_walk)
            .ShouldBe(
                string.Join(
                    "\r\n",
                    "BEGIN:VCALENDAR",
                    "VERSION:2.0",
                    "PRODID:-//LoopbaanBot//LoopbaanBot//NL",
                    "CALSCALE:GREGORIAN",
                    "METHOD:PUBLISH",
                    "BEGIN:VEVENT",
                    "UID:0123@loopbaanbot",
                    "SEQUENCE:2",
                    "DTSTAMP:20260310T143000Z",
                    "DTSTART:20260330T133000Z",
                    "DTEND:20260330T144500Z",
                    "SUMMARY:Wandelen en smoezen",
                    @"DESCRIPTION:Met: Daan\, Mo\nWat is jouw mooiste smoes?",
                    "STATUS:CONFIRMED",
                    "TRANSP:OPAQUE",
                    "END:VEVENT",
                    "END:VCALENDAR",
                    ""
                )
            );

    [Theory]
    [InlineData("a;b,c\\d", @"a\;b\,c\\d")]
    [InlineData("een\r\ntwee\ndrie\rvier", @"een\ntwee\ndrie\nvier")]
    [InlineData("\u2028x\u0085y", @"\nx\ny")]
    [InlineData("nul\0bel\a\u001bweg\u007f", "nulbelweg")]
    [InlineData("tab\tspatie", "tab spatie")]
    [InlineData("END:VEVENT\r\nBEGIN:VALARM", @"END:VEVENT\nBEGIN:VALARM")]
    public void Nothing_in_the_words_becomes_a_line_of_the_file(string words, string escaped) =>
        CalendarText.Escape(words).ShouldBe(escaped);

    [Theory]
    [InlineData("\r\nATTENDEE:mailto:iemand@elders.nl")]
    [InlineData("END:VCALENDAR\nBEGIN:VCALENDAR\nMETHOD:CANCEL")]
    [InlineData("\u202e omgekeerd \u2066 en <b>vet</b> [link](https://elders.nl)")]
    [InlineData("\ud800 los")]
    public void A_hostile_title_stays_one_value(string title)
    {
        var file = CalendarFile.Write(s_walk with { Title = title, Description = title + title });
        Unfolded(file).Count(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)).ShouldBe(2);
        Unfolded(file).Count(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)).ShouldBe(1);
        Unfolded(file).Length.ShouldBe(Unfolded(CalendarFile.Write(s_walk)).Length);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_unfolding_gives_every_word_back() =>
        Prop.ForAll(
                Titles().ToArbitrary(),
                title =>
                {
                    var file = CalendarFile.Write(s_walk with { Title = title });
                    return file.EndsWith("\r\n", StringComparison.Ordinal)
                        && file.Replace("\r\n", "", StringComparison.Ordinal)
                            .All(letter => letter is not ('\r' or '\n'))
                        && file.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)
                        && Unfolded(file).Contains($"SUMMARY:{CalendarText.Escape(title)}");
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Ten_thousand_letters_of_four_octets_are_folded_between_letters()
    {
        var title = string.Concat(Enumerable.Repeat("🎉", 10_000));
        var lines = CalendarFile.Write(s_walk with { Title = title }).Split("\r\n");
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        lines.ShouldAllBe(line => !line.Contains('\ufffd'));
        string.Concat(lines.Select(line => line.TrimStart(' '))).ShouldContain(title);
    }

    private static Gen<string> Titles() =>
        Gen.Elements("a", " ", ",", ";", "\\", "é", "€", "🎉", "\n", "langer woord ", "\t", "\u202e")
            .ArrayOf()
            .Select(string.Concat);

    private static string[] Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
