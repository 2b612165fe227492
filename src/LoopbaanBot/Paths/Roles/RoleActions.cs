using LoopbaanBot.Actions.Steps;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Paths.Roles;

/// <summary>Opens the roles. Typed in the chat it posts a card that opens them.</summary>
internal sealed class OpenRoles(Interests interests) : OpensView
{
    public override string Verb => RoleSubmit.OpenVerb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Roles;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(RoleViews.All(turn, await interests.FromMapAsync(turn, data, cancellationToken)));

    protected override PostedCard DoorwayFor(TeacherTurn turn) => RoleViews.Doorway(turn.Texts);
}

/// <summary>Keeps whose holders the teacher spoke: roles that are in the catalogue, never names.</summary>
internal sealed class SaveSpoken(SpokenRoles spoken) : ICardAction
{
    public string Verb => RoleSubmit.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var interest = await spoken.KeepAsync(turn, RoleSubmit.Spoken(data) ?? [], cancellationToken);
        turn.Show(RoleViews.All(turn, interest, turn.Texts["role.spokenKept"]));
    }
}

/// <summary>Opens the form of asking somebody with the chosen role for a quarter.</summary>
internal sealed class AskQuarter(SpokenRoles spoken, NewStep form) : ICardAction
{
    public string Verb => RoleSubmit.QuarterVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (RoleSubmit.Chosen(data) is not { } role)
        {
            turn.Say(turn.Word("role.chooseFirst"));
        }
        else if (turn.Content.Paths.Role(role) is null)
        {
            turn.Say(turn.Word("role.gone"));
        }
        else
        {
            if (RoleSubmit.Spoken(data) is { } ticked)
            {
                await spoken.KeepAsync(turn, ticked, cancellationToken);
            }

            await form.OpenAsync(turn, new ActionSource(ActionSourceKind.Role, role.Value), cancellationToken);
        }
    }
}

/// <summary>Keeps the ticks of the roles; a tick of a role that another sector has stays as it was.</summary>
internal sealed class SpokenRoles(Interests interests)
{
    public Task<PathInterest> KeepAsync(
        TeacherTurn turn,
        IReadOnlyList<RoleId> ticked,
        CancellationToken cancellationToken
    )
    {
        var shown = turn.Content.Paths.RolesIn(turn.Teacher.Profile.Sector).Select(role => role.Id).ToHashSet();
        return interests.ChangeAsync(
            turn,
            kept =>
                kept.SpokeTo([.. kept.Spoken.Where(role => !shown.Contains(role)), .. ticked.Where(shown.Contains)]),
            cancellationToken
        );
    }
}
