using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>What lies in front of whoever arranges the groups: who is with whom and what connects them. Never a wish, and nothing that a group shows each other.</summary>
internal sealed class GroupsScreen(BuddyProposals proposals)
{
    public async Task ShowAsync(
        TeacherTurn turn,
        BuddyScene scene,
        BuddyProposal proposal,
        CancellationToken cancellationToken
    )
    {
        var told = await proposals.ToldAsync(scene, cancellationToken);
        turn.Show(Draw(turn, scene, proposal, told));
    }

    /// <param name="proposal">What was answered just now.</param>
    public static View Draw(TeacherTurn turn, BuddyScene scene, BuddyProposal proposal, ToldOfPeople told) =>
        proposal.Question is { } question ? Question(turn, scene, question)
        : proposal.Lapsing > 0 ? GroupsViews.AskPublish(turn, scene, proposal.Lapsing)
        : scene.Buddies.Draft is { } draft ? GroupsViews.Draft(turn, scene, draft, told, proposal.Notice)
        : scene.Buddies.IsPublished ? Published(turn, scene, proposal.Notice)
        : Start(turn, scene);

    public static PostedCard Doorway(Texts texts, SharedId cohort) =>
        new(
            Wording.Of(texts, "buddies.groups.title"),
            [Wording.Of(texts, "buddies.groups.note")],
            [PostedButton.Of(texts, "buddies.toGroups", OpenGroups.CommandFor(cohort))]
        );

    internal static View Card(
        TeacherTurn turn,
        BuddyScene scene,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveExecuteAction> buttons
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(turn.Texts["buddies.groups.title"]), .. body],
                Actions =
                [
                    .. buttons,
                    CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id).ToAction(turn.Texts["buddies.do.cohort"]),
                ],
            },
            () => Doorway(turn.Texts, scene.Id)
        );

    private static View Start(TeacherTurn turn, BuddyScene scene) =>
        Card(
            turn,
            scene,
            [
                new AdaptiveTextBlock(turn.Texts["buddies.groups.start", ("count", scene.ToPlace.Count)]),
                CardText.Small(turn.Texts["buddies.groups.wishes"]),
            ],
            [Button(turn, "buddies.do.propose", ProposeGroups.ProposeVerb, scene, AdaptiveActionStyle.Positive)]
        );

    /// <summary>The groups there are. Who has confirmed is told as a whole: nobody is looked at.</summary>
    private static View Published(TeacherTurn turn, BuddyScene scene, string? notice) =>
        Card(
            turn,
            scene,
            [
                .. notice is null ? Array.Empty<AdaptiveElement>() : [CardText.Question(turn.Texts[notice])],
                .. BuddyLines.Repair(turn.Texts, scene).Select(line => CardText.Own(line.ToString())),
                .. scene.Current.Groups.SelectMany(
                    (group, at) => GroupsViews.Group(turn.Texts, scene, at, group.People, group.Why)
                ),
            ],
            [
                scene.NeedsRepair
                    ? Button(turn, "buddies.do.repair", RepairGroups.RepairVerb, scene, AdaptiveActionStyle.Positive)
                    : Button(turn, "buddies.do.adjust", AdjustGroups.AdjustVerb, scene),
                Button(turn, "buddies.do.renew", ProposeGroups.ProposeVerb, scene),
            ]
        );

    private static View Question(TeacherTurn turn, BuddyScene scene, MatchOutcome.AskOrganiser question) =>
        Card(
            turn,
            scene,
            [
                new AdaptiveTextBlock(
                    turn.Texts[$"buddies.ask.{Chosen.TextOf(question.Obstacle)}", ("count", question.People)]
                ),
                .. question.Options.Select(option => new AdaptiveTextBlock(
                    turn.Texts[$"buddies.option.{Chosen.TextOf(option)}"]
                )),
            ],
            [
                .. question.Options.Contains(OrganiserOption.OneGroupOfFive)
                    ? [Button(turn, "buddies.do.five", MakeFive.FiveVerb, scene)]
                    : Array.Empty<AdaptiveExecuteAction>(),
                OpenGroups.CommandFor(scene.Id).ToAction(turn.Texts["buddies.do.back"]),
            ]
        );

    internal static AdaptiveExecuteAction Button(
        TeacherTurn turn,
        string title,
        string verb,
        BuddyScene scene,
        AdaptiveActionStyle style = AdaptiveActionStyle.Default
    ) => GroupsSubmit.Write(verb, scene.Id, scene.Buddies.Draft?.Version ?? 0).ToAction(turn.Texts[title], style);
}
