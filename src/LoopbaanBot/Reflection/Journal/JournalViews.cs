using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Actions;
using LoopbaanBot.Reflection.Cards;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>"Mijn reflecties": the list, the form and the question before deleting. All views.</summary>
internal static class JournalViews
{
    /// <summary>What fits in one card with room to spare.</summary>
    private const int MostListed = 100;

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "journal.title"),
            [Wording.Of(texts, "journal.card")],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), Verbs.OpenJournal)]
        );

    public static View List(TeacherTurn turn, CareerReflection? running, IReadOnlyList<StoredReflection> stored)
    {
        var choices = Choices(turn, running, stored);
        return new View(
            choices.Count == 0 ? MenuCard(turn, "journal.empty") : ListCard(turn, choices),
            Doorway(turn.Texts)
        );
    }

    public static View Form(TeacherTurn turn, CareerReflection reflection, DialogInput? unkept, string? notice) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(CardText.TitleOf(turn.Content, reflection.Competency)),
                    new AdaptiveTextBlock(notice ?? turn.Texts["amend.intro"]),
                    .. new FormInputs(turn.Content, turn.Teacher.Profile, unkept).For(reflection),
                ],
                Actions =
                [
                    new SaveSubmit(reflection.Id, reflection.Version)
                        .Write()
                        .ToAction(turn.Texts["amend.save"], AdaptiveActionStyle.Positive),
                    new OpenSubmit(reflection.Id).Write().ToAction(turn.Texts["amend.cancel"]),
                ],
            },
            ReflectionPosts.Kept(turn.Content, reflection)
        );

    public static View AskDelete(TeacherTurn turn, CareerReflection reflection) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(CardText.TitleOf(turn.Content, reflection.Competency)),
                    new AdaptiveTextBlock(
                        turn.Texts["journal.deleteConfirm", ("date", reflection.KeptOn ?? reflection.StartedOn)]
                    ),
                ],
                Actions =
                [
                    new DeleteSubmit(reflection.Id, Confirmed: true)
                        .Write()
                        .ToAction(turn.Texts["journal.deleteYes"], AdaptiveActionStyle.Destructive),
                    new OpenSubmit(reflection.Id).Write().ToAction(turn.Texts["journal.deleteNo"]),
                ],
            },
            ReflectionPosts.Kept(turn.Content, reflection)
        );

    private static AdaptiveCard ListCard(TeacherTurn turn, List<AdaptiveChoice> choices) =>
        new()
        {
            Lang = turn.Language.Code(),
            Body =
            [
                CardText.Heading(turn.Texts["journal.title"]),
                new AdaptiveTextBlock(turn.Texts["journal.note"]),
                new AdaptiveChoiceSetInput(ShowSubmit.ChoiceId)
                {
                    Label = turn.Texts["journal.choose"],
                    Style = AdaptiveChoiceInputStyle.Expanded,
                    Value = choices[0].Value,
                    Choices = choices,
                },
            ],
            Actions =
            [
                ShowSubmit.Write().ToAction(turn.Texts["journal.open"], AdaptiveActionStyle.Positive),
                DeleteSubmit.WriteForChosen().ToAction(turn.Texts["journal.delete"]),
                Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
            ],
        };

    private static AdaptiveCard MenuCard(TeacherTurn turn, string text) =>
        new()
        {
            Lang = turn.Language.Code(),
            Body = [CardText.Heading(turn.Texts["journal.title"]), new AdaptiveTextBlock(turn.Texts[text])],
            Actions = [Verbs.PickCompetency.ToAction(turn.Texts["menu.reflect"])],
        };

    private static List<AdaptiveChoice> Choices(
        TeacherTurn turn,
        CareerReflection? running,
        IReadOnlyList<StoredReflection> stored
    )
    {
        var choices = new List<AdaptiveChoice>();
        if (running is not null)
        {
            choices.Add(Choice(turn, running, "journal.draft"));
        }

        foreach (var entry in stored.Take(MostListed))
        {
            choices.Add(Choice(turn, entry.Reflection, entry.Talk is null ? "journal.item" : "journal.draft"));
        }

        return choices;
    }

    private static AdaptiveChoice Choice(TeacherTurn turn, CareerReflection reflection, string text) =>
        new(
            turn.Texts[
                text,
                ("date", reflection.KeptOn ?? reflection.StartedOn),
                ("competency", turn.Content[reflection.Competency].Intro.Name)
            ],
            reflection.Id.ToString()
        );
}
