using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Competencies;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Actions;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>The cards about reflections that stand in the chat. They name the competency and nothing that was written.</summary>
internal static class ReflectionPosts
{
    public static PostedCard Picker(LanguageContent content) =>
        new(
            Wording.Of(content.Texts, "reflection.pick.title"),
            [Wording.Of(content.Texts, "reflection.pick.text")],
            [.. Enum.GetValues<CareerCompetency>().Select(competency => StartButton(content[competency]))]
        );

    /// <summary>Opens the running talk: after a reload, on another device, and where a view cannot travel.</summary>
    public static PostedCard Doorway(LanguageContent content, Careers.Reflection.Reflection reflection) =>
        Card(content, reflection, "reflection.go", Wording.Of(content.Texts, "reflection.duration"));

    public static PostedCard Taken(LanguageContent content, Careers.Reflection.Reflection reflection, bool withHint) =>
        Card(
            content,
            reflection,
            "reflection.go",
            [
                Wording.Of(content.Texts, "reflection.taken"),
                .. withHint ? [Wording.Of(content.Texts, "reflection.typedHint")] : Array.Empty<Wording>(),
            ]
        );

    public static PostedCard NotTaken(LanguageContent content, Careers.Reflection.Reflection reflection) =>
        Card(content, reflection, "reflection.go", Wording.Of(content.Texts, "reflection.notTaken"));

    public static PostedCard Paused(LanguageContent content, Careers.Reflection.Reflection reflection) =>
        Card(content, reflection, "reflection.go", Wording.Of(content.Texts, "reflection.paused"));

    public static PostedCard Stopped(LanguageContent content, Careers.Reflection.Reflection reflection) =>
        Card(content, reflection, "reflection.go", Wording.Of(content.Texts, "reflection.stopped"));

    public static PostedCard Kept(LanguageContent content, Careers.Reflection.Reflection reflection) =>
        Card(
            content,
            reflection,
            "reflection.view",
            Wording.Of(content.Texts, "reflection.keptOn", ("date", reflection.KeptOn ?? reflection.StartedOn))
        );

    public static PostedCard Discarded(LanguageContent content, Careers.Reflection.Reflection reflection) =>
        new(
            Wording.NameOf(content[reflection.Competency]),
            [Wording.Of(content.Texts, "reflection.discarded")],
            []
        );

    private static PostedCard Card(
        LanguageContent content,
        Careers.Reflection.Reflection reflection,
        string button,
        params Wording[] lines
    ) =>
        new(
            TitleOf(content, reflection.Competency),
            lines,
            [new PostedButton(Wording.Of(content.Texts, button), new OpenSubmit(reflection.Id).Write())]
        );

    private static Wording TitleOf(LanguageContent content, CareerCompetency competency) =>
        Wording.Of(
            content.Texts,
            "reflection.title",
            ("competency", Wording.NameOf(content[competency])),
            ("question", Wording.CoreQuestionOf(content[competency]))
        );

    private static PostedButton StartButton(CompetencyContent competency) =>
        new(Wording.NameOf(competency), new StartSubmit(competency.Competency).Write());
}
