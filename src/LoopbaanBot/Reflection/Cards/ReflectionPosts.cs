using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Competencies;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Actions;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>The cards about reflections that stand in the chat. They name the competency and nothing that was written.</summary>
internal static class ReflectionPosts
{
    public static PostedCard Picker(LanguageContent content) =>
        new(
            Wording.Of(content.Texts, "reflection.pick.title"),
            [
                Wording.Of(content.Texts, "reflection.pick.note"),
                .. Enum.GetValues<CareerCompetency>().Select(competency => TitleOf(content, competency)),
            ],
            [.. Enum.GetValues<CareerCompetency>().Select(competency => StartButton(content[competency]))]
        );

    public static TalkDoor Door(LanguageContent content, CareerReflection reflection) =>
        new(TitleOf(content, reflection.Competency), new OpenSubmit(reflection.Id).Write());

    /// <summary>Opens the running talk: after a reload, on another device, and where a view cannot travel.</summary>
    public static PostedCard Doorway(LanguageContent content, CareerReflection reflection) =>
        Door(content, reflection).Card(content.Texts, Wording.Of(content.Texts, "reflection.card.note"));

    public static PostedCard Paused(LanguageContent content, CareerReflection reflection) =>
        Door(content, reflection).Card(content.Texts, Wording.Of(content.Texts, "talk.laterDone"));

    /// <param name="isKept">False when nothing was written yet, so that there is nothing to go on with.</param>
    public static PostedCard Stopped(LanguageContent content, CareerReflection reflection, bool isKept) =>
        isKept
            ? Door(content, reflection).Card(content.Texts, Wording.Of(content.Texts, "talk.stopped"))
            : new(
                TitleOf(content, reflection.Competency),
                [Wording.Of(content.Texts, "talk.stoppedEmpty")],
                [StartButton(content[reflection.Competency])]
            );

    public static PostedCard Kept(LanguageContent content, CareerReflection reflection) =>
        new(
            Wording.Of(
                content.Texts,
                "reflection.card.kept",
                ("competency", Wording.NameOf(content[reflection.Competency])),
                ("date", reflection.KeptOn ?? reflection.StartedOn)
            ),
            [],
            [new PostedButton(Wording.Of(content.Texts, "reflection.card.view"), new OpenSubmit(reflection.Id).Write())]
        );

    /// <summary>Words that were never kept are thrown away.</summary>
    public static PostedCard Discarded(LanguageContent content, CareerReflection reflection) =>
        Gone(content, "reflection.card.discarded", reflection);

    /// <summary>What stood in the list is deleted, as the button said.</summary>
    public static PostedCard Deleted(LanguageContent content, CareerReflection reflection) =>
        Gone(content, "reflection.card.deleted", reflection);

    private static PostedCard Gone(LanguageContent content, string title, CareerReflection reflection) =>
        new(
            Wording.Of(content.Texts, title, ("competency", Wording.NameOf(content[reflection.Competency]))),
            [],
            [new PostedButton(Wording.Of(content.Texts, "menu.button"), Verbs.OpenMenu)]
        );

    private static Wording TitleOf(LanguageContent content, CareerCompetency competency) =>
        Wording.Of(
            content.Texts,
            "reflection.card.title",
            ("competency", Wording.NameOf(content[competency])),
            ("question", Wording.CoreQuestionOf(content[competency]))
        );

    private static PostedButton StartButton(CompetencyContent competency) =>
        new(Wording.NameOf(competency), new StartSubmit(competency.Competency).Write());
}
