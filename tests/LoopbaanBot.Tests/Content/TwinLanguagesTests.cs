using LoopbaanBot.Content;

namespace LoopbaanBot.Tests.Content;

/// <summary>Loading refuses content whose languages differ; the real content loads, so it has no difference.</summary>
public sealed class TwinLanguagesTests
{
    [Fact]
    public void The_content_has_no_problem() => Should.NotThrow(ContentLibrary.Load);

    [Theory]
    [InlineData("en/texts/welcome.yaml", "  how:", "  howw:", "\"welcome.how\" is missing in English")]
    [InlineData("en/texts/welcome.yaml", "  how:", "  howw:", "\"welcome.howw\" is missing in Dutch")]
    [InlineData(
        "nl/texts/talk.yaml",
        "{n} van",
        "{nr} van",
        "\"talk.progress\" differ: {m}, {nr} in Dutch, {m}, {n} in English"
    )]
    [InlineData(
        "nl/texts/reflection.yaml",
        "    - \"Je noemt “{words}”.\"\n",
        "",
        "\"reflection.mirror.5\" is missing in Dutch"
    )]
    [InlineData(
        "en/competencies/networking.yaml",
        "id: NW7",
        "id: NW77",
        "\"NW7 Networking Ahead\" is missing in English"
    )]
    [InlineData(
        "en/competencies/networking.yaml",
        "    depth: ahead",
        "    depth: back",
        "\"NW7 Networking Ahead\" is missing"
    )]
    [InlineData(
        "nl/competencies/career-steering.yaml",
        "de {school} eraan",
        "de school eraan",
        "\"CareerSteering LS8\" differ"
    )]
    [InlineData("nl/general.yaml", "    pupils: \"leerlingen\"\n", "", "uses {pupils}, which nothing fills")]
    public void A_difference_between_the_languages_is_named(string file, string piece, string other, string problem) =>
        Should.Throw<ContentException>(() => Library.With(file, piece, other)).Message.ShouldContain(problem);

    [Fact]
    public void All_differences_are_named_at_once()
    {
        var complaint = Should.Throw<ContentException>(() =>
            Library.With("en/texts/journal.yaml", "journal:", "diary:")
        );

        complaint.Message.ShouldContain("\"journal.title\"");
        complaint.Message.ShouldContain("\"diary.gone\"");
    }

    [Theory]
    [InlineData("nl/general.yaml", "placeholders:", "placeholder:", "nothing reads \"placeholder\"")]
    [InlineData("nl/general.yaml", "  ahead: \"Wat is het", "  later: \"Wat is het", "\"ahead\" is missing")]
    [InlineData("nl/texts/error.yaml", "  apology:", "  notSaved:", "nl/texts/error.yaml(")]
    [InlineData("nl/texts/error.yaml", "{count} te veel", "{count te veel", "not well formed")]
    [InlineData("nl/texts/journal.yaml", "open: \"Open\"", "open: \"\"", "should be a text")]
    [InlineData("nl/texts/journal.yaml", "journal:", "error:", "\"error.")]
    [InlineData("nl/competencies/networking.yaml", "id: NW2", "id: NW1", "NW1 is written twice")]
    [InlineData("nl/competencies/networking.yaml", "competency: networking", "competency: careerSteering", "one file")]
    [InlineData(
        "nl/competencies/networking.yaml",
        "depth: deeper",
        "depth: dieper",
        "\"dieper\" is none of back, deeper, ahead"
    )]
    [InlineData("nl/commands.yaml", "stop: [stop,", "stop: [stop, menu,", "\"menu\" asks for two things")]
    public void A_mistake_in_a_file_is_named_with_its_place(string file, string piece, string other, string problem) =>
        Should.Throw<ContentException>(() => Library.With(file, piece, other)).Message.ShouldContain(problem);

    [Fact]
    public void A_missing_file_is_named() =>
        Should
            .Throw<ContentException>(() => ContentLibrary.Read(new Dictionary<string, string>()))
            .Message.ShouldBe("nl/general.yaml is missing.");
}
