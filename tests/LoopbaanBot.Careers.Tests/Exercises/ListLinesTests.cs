using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Exercises;

namespace LoopbaanBot.Careers.Tests.Exercises;

public sealed class ListLinesTests
{
    [Theory]
    [InlineData("het mentoraat\nmijn vak", "het mentoraat|mijn vak")]
    [InlineData("- het mentoraat\r\n\r\n• mijn vak  \n", "het mentoraat|mijn vak")]
    [InlineData("1. het mentoraat\n2) mijn vak", "het mentoraat|mijn vak")]
    [InlineData("5 havo\n3B, vooral op dinsdag", "5 havo|3B, vooral op dinsdag")]
    [InlineData("mijn vak\nmijn vak", "mijn vak")]
    [InlineData(" \n - \n", "")]
    public void A_list_is_read_as_people_type_it(string typed, string lines) =>
        string.Join('|', ListLines.Read(typed)).ShouldBe(lines);

    [Fact]
    public void Words_may_stand_on_one_line() =>
        ListLines.ReadWords("geduld, humor; lef").ShouldBe(["geduld", "humor", "lef"]);

    [Fact]
    public void Any_text_can_be_read_and_read_again() =>
        Prop.ForAll<string?>(text =>
            {
                var lines = ListLines.Read(text ?? "");
                return lines.All(line => line.Length > 0 && !line.Contains('\n'))
                    && lines.Distinct().Count() == lines.Count;
            })
            .QuickCheckThrowOnFailure();
}
