using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>The proposal: the groups, what is held on to, who changes places.</summary>
internal static class GroupsViews
{
    /// <param name="notice">The id of what is said first; null for nothing.</param>
    public static View Draft(
        TeacherTurn turn,
        BuddyScene scene,
        BuddyDraft draft,
        ToldOfPeople told,
        string? notice = null
    ) =>
        GroupsScreen.Card(
            turn,
            scene,
            [
                new AdaptiveTextBlock(turn.Texts["buddies.groups.proposal"]),
                .. (scene.IsStale ? "buddies.groups.stale" : notice) is { } said
                    ? [CardText.Question(turn.Texts[said])]
                    : Array.Empty<AdaptiveElement>(),
                .. draft.Groups.SelectMany(
                    (group, at) =>
                        Group(
                            turn.Texts,
                            scene,
                            at,
                            group.People,
                            BuddyExplanation.Explain(told.Of(group.People), told.Past)
                        )
                ),
                Locks(turn.Texts, draft),
                Person(turn.Texts, scene, draft, GroupsSubmit.FirstId, "buddies.swap.first"),
                Person(turn.Texts, scene, draft, GroupsSubmit.SecondId, "buddies.swap.second"),
            ],
            [
                .. scene.MayPublish ? [Publish(turn, scene)] : Array.Empty<AdaptiveExecuteAction>(),
                GroupsScreen.Button(turn, "buddies.do.swap", SwapBuddies.SwapVerb, scene),
                GroupsScreen.Button(turn, "buddies.do.again", ProposeGroups.ProposeVerb, scene),
                GroupsScreen.Button(turn, "buddies.do.drop", DropProposal.DropVerb, scene),
            ]
        );

    /// <summary>The one question before publishing. A number of the whole cohort, which tells nothing of a group.</summary>
    public static View AskPublish(TeacherTurn turn, BuddyScene scene, int lapsing) =>
        GroupsScreen.Card(
            turn,
            scene,
            [new AdaptiveTextBlock(turn.Texts["buddies.groups.lapse", ("count", lapsing)])],
            [
                GroupsSubmit
                    .Write(PublishGroups.PublishVerb, scene.Id, scene.Buddies.Draft?.Version ?? 0)
                    .Sure()
                    .ToAction(turn.Texts["buddies.do.publishSure"], AdaptiveActionStyle.Destructive),
                OpenGroups.CommandFor(scene.Id).ToAction(turn.Texts["buddies.do.back"]),
            ]
        );

    private static AdaptiveExecuteAction Publish(TeacherTurn turn, BuddyScene scene) =>
        GroupsSubmit
            .Write(PublishGroups.PublishVerb, scene.Id, scene.Buddies.Draft?.Version ?? 0)
            .ToAction(turn.Texts["buddies.do.publish"], AdaptiveActionStyle.Positive, AdaptiveAssociatedInputs.None);

    /// <summary>One group: names, schools as the members wrote them, and the sentence that the group will read, too.</summary>
    public static IEnumerable<AdaptiveElement> Group(
        Texts texts,
        BuddyScene scene,
        int at,
        IReadOnlyList<PersonId> people,
        IReadOnlyList<BuddyReason> why
    )
    {
        yield return CardText.Question(texts["buddies.group", ("number", at + 1)]);
        foreach (var person in people)
        {
            yield return CardText.Own(Line(texts, scene.Cohort.Find(person)));
        }

        yield return CardText.Small(BuddyLines.Why(texts, why, toThem: false).ToString());
    }

    public static string Line(Texts texts, CohortPeer? peer) =>
        peer?.School is { Length: > 0 } school
            ? texts["buddies.line", ("name", BuddyLines.Name(texts, peer).ToString()), ("school", school)]
            : BuddyLines.Name(texts, peer).ToString();

    private static AdaptiveChoiceSetInput Locks(Texts texts, BuddyDraft draft) =>
        new(GroupsSubmit.LockedId)
        {
            Label = texts["buddies.groups.hold"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Value = string.Join(',', draft.Groups.Where(group => group.IsLocked).Select(group => group.Id)),
            Choices =
            [
                .. draft.Groups.Select(
                    (group, at) => new AdaptiveChoice(texts["buddies.group", ("number", at + 1)], group.Id.ToString())
                ),
            ],
        };

    private static AdaptiveChoiceSetInput Person(
        Texts texts,
        BuddyScene scene,
        BuddyDraft draft,
        string id,
        string label
    ) =>
        new(id)
        {
            Label = texts[label],
            Style = AdaptiveChoiceInputStyle.Compact,
            Placeholder = texts["buddies.swap.hint"],
            Choices =
            [
                .. draft
                    .Groups.SelectMany(group => group.People)
                    .Select(person => new AdaptiveChoice(
                        BuddyLines.Name(texts, scene.Cohort.Find(person)).ToString(),
                        PersonKey.Of(person)
                    )),
            ],
        };
}
