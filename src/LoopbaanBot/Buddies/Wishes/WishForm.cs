using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Own;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Buddies.Wishes;

/// <summary>"Graag met" and "liever niet met", as somebody filled it in. Who is no peer in the cohort is left out.</summary>
internal static class WishSubmit
{
    public const string Verb = "buddies.wish.save";
    public const string NearId = "near";
    public const string AvoidId = "avoid";
    public const string InterestsId = "interests";

    public static CardCommand Command { get; } = CardCommand.Of(Verb);

    public static BuddyWish Parse(CardData data, OwnPlace place)
    {
        return new BuddyWish(
            place.Person,
            [.. Texts(NearId).Select(PersonKey.Parse).OfType<PersonId>().Where(place.Cohort.People.Contains)],
            [.. Texts(AvoidId).Select(PersonKey.Parse).OfType<PersonId>().Where(place.Cohort.People.Contains)],
            [.. Texts(InterestsId).Select(BuddyInterest.Parse).OfType<BuddyInterest>()]
        );

        IEnumerable<string> Texts(string id) => (data[id] ?? string.Empty).Split(',').Distinct();
    }
}

/// <summary>The form of wishes: a view of its writer alone.</summary>
internal static class WishForm
{
    public static View Of(TeacherTurn turn, OwnPlace place, BuddyWish wish, string? notice) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["buddies.wish.title"]),
                    .. CircleViews.Notice(notice),
                    new AdaptiveTextBlock(turn.Texts["buddies.wish.note"]),
                    People(turn.Texts, place, WishSubmit.NearId, "buddies.wish.near", wish.Near),
                    People(turn.Texts, place, WishSubmit.AvoidId, "buddies.wish.avoid", wish.Avoid),
                    Interests(turn.Texts, wish),
                    CardText.Small(turn.Texts["buddies.wish.seen"]),
                ],
                Actions =
                [
                    WishSubmit.Command.ToAction(turn.Texts["buddies.wish.save"], AdaptiveActionStyle.Positive),
                    OpenOwnGroup.Command.ToAction(turn.Texts["buddies.do.back"]),
                ],
            },
            () => OwnGroupViews.Doorway(turn.Texts)
        );

    private static AdaptiveChoiceSetInput People(
        Texts texts,
        OwnPlace place,
        string id,
        string label,
        IReadOnlyList<PersonId> chosen
    ) =>
        new(id)
        {
            Label = texts[label],
            IsMultiSelect = true,
            Value = string.Join(',', chosen.Select(PersonKey.Of)),
            Choices =
            [
                .. place
                    .Cohort.Accepted.Where(peer => peer.Person != place.Person)
                    .Select(peer => new AdaptiveChoice(
                        BuddyLines.Name(texts, peer).ToString(),
                        PersonKey.Of(peer.Person)
                    )),
            ],
        };

    /// <summary>As the writer would say it of themselves.</summary>
    private static string Interest(Texts texts, BuddyInterest interest) =>
        interest.Question is { } question
            ? texts[$"buddies.wish.question.{Chosen.TextOf(question)}"]
            : BuddyLines.Interest(texts, interest).ToString();

    private static AdaptiveChoiceSetInput Interests(Texts texts, BuddyWish wish) =>
        new(WishSubmit.InterestsId)
        {
            Label = texts["buddies.wish.interests"],
            IsMultiSelect = true,
            Value = string.Join(',', wish.Interests),
            Choices =
            [
                .. BuddyInterest.All.Select(interest => new AdaptiveChoice(
                    Interest(texts, interest),
                    interest.ToString()
                )),
            ],
        };
}
