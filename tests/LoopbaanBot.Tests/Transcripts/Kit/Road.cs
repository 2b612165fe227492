using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content;
using LoopbaanBot.Tests.Content;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>The usual road through a reflection, for tests that are about one place on it.</summary>
internal static class Road
{
    public const string Moment =
        "Ik liet hem uitpraten en vroeg toen wat zijn dochter nodig had. Toen werd het rustig.";
    public const string Quality = "Rustig kunnen blijven en doorvragen, ook als iemand aan tafel boos binnenkomt.";
    public const string Ahead = "Bij de mentorgesprekken in februari wil ik dit eens bewust gaan proberen.";
    public const string Why = "Omdat het gisteren ook lukte";

    private const string Answer = "Je antwoord";
    private const string Scale = "Jouw cijfer van 1 tot en met 10";

    public static async Task Begins(this Teacher teacher, string competency = "Kwaliteitenreflectie")
    {
        await teacher.Says("reflecteren");
        await teacher.Presses(competency);
        teacher.SeesView(competency, "Vraag 1 van 4");
    }

    public static Task Answers(this Teacher teacher, string words) => teacher.Presses("Verder", (Answer, words));

    public static Task Rates(this Teacher teacher, string mark) => teacher.Presses("Verder", (Scale, mark));

    public static async Task WalksToScale(this Teacher teacher)
    {
        await teacher.Answers(Moment);
        await teacher.Answers(Quality);
        await teacher.Answers(Ahead);
        teacher.SeesView("Vraag 4 van 4");
    }

    public static async Task WalksToPlan(this Teacher teacher)
    {
        await teacher.WalksToScale();
        await teacher.Rates("6");
        await teacher.Answers(Why);
        teacher.SeesView("Wil je er een als-dan-plan van maken?");
    }

    public static async Task WalksToSummary(this Teacher teacher)
    {
        await teacher.WalksToPlan();
        await teacher.Presses("Niet nu");
        teacher.SeesView(Moment, Quality, Ahead, Why);
    }

    /// <summary>A whole reflection, kept in the journal.</summary>
    public static async Task Keeps(this Teacher teacher, string competency = "Kwaliteitenreflectie")
    {
        await teacher.Begins(competency);
        await teacher.WalksToSummary();
        await teacher.Presses("Bewaar");
    }

    /// <summary>The question of the bank that stands on the card in front; null when none does.</summary>
    public static PromptId? Asked(
        this Teacher teacher,
        CareerCompetency competency = CareerCompetency.QualitiesReflection
    )
    {
        var text = teacher.Card!.Text;
        var content = Library.Real[Language.Dutch];
        var found = content[competency]
            .Prompts.Values.FirstOrDefault(prompt =>
                text.Contains(
                    content.Question(prompt.Id, Careers.People.TeacherProfile.Unknown)!,
                    StringComparison.Ordinal
                )
                || text.Contains(
                    content.Otherwise(prompt.Id, Careers.People.TeacherProfile.Unknown)!,
                    StringComparison.Ordinal
                )
            );
        return found?.Id;
    }
}
