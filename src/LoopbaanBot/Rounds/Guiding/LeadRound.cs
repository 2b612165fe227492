using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Preparing;

namespace LoopbaanBot.Rounds.Guiding;

/// <summary>Opens the panel with which the guide leads the round.</summary>
internal sealed class OpenGuide(RoundDoor door) : IGroupAction
{
    public string Verb => RoundCommands.GuideVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.Guide, cancellationToken) is { } scene)
        {
            turn.Show(GuideViews.Panel(turn, scene, null));
        }
    }
}

/// <summary>Does what the guide pressed, and shows the panel again.</summary>
internal sealed class LeadRound(RoundDoor door, RoundMoves moves, RoundThemes themes, RoundOpening opening)
    : IGroupAction
{
    public string Verb => LeadSubmit.Verb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.Guide, cancellationToken) is not { } scene)
        {
            return;
        }

        if (LeadSubmit.Parse(data) is not { } lead)
        {
            turn.Say("error.oldCard");
            return;
        }

        var notice = await DoAsync(turn, scene, lead, cancellationToken);
        var now = await door.SceneAsync(scene.Id, turn.Presser, turn.Place, cancellationToken);
        turn.Show(
            now.May(RoundAction.Guide)
                ? GuideViews.Panel(turn, now, notice)
                : View.Of(RoundPosts.Over(turn.Texts), turn.Language)
        );
    }

    /// <returns>What to say above the panel; null for nothing.</returns>
    private async Task<string?> DoAsync(
        GroupTurn turn,
        RoundScene scene,
        LeadSubmit lead,
        CancellationToken cancellationToken
    )
    {
        switch (lead.What)
        {
            case Lead.Themes:
                return turn.Texts[await themes.PutAsync(scene.Id, lead.Themes, cancellationToken)];
            case Lead.Post:
                await opening.PostAsync(scene.Id, cancellationToken);
                return null;
            default:
                return await moves.TryAsync(scene.Id, lead, cancellationToken)
                    ? null
                    : turn.Texts["round.panel.writing"];
        }
    }
}
