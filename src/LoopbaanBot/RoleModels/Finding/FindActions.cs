using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Finding;

/// <summary>Finds role models by path, range, sector and form.</summary>
internal sealed class FindRoleModels(RoleModelAccess access) : ICardAction
{
    public string Verb => FindSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var filter = FindSubmit.Parse(data);
        turn.Show(FindViews.Found(turn, filter, await access.ListAsync(turn.Teacher.Id, filter, cancellationToken)));
    }
}

/// <summary>Shows what one role model tells. Who stopped, ran out or never was gets the same words.</summary>
internal sealed class ShowRoleModel(RoleModelAccess access) : ICardAction
{
    public string Verb => FindSubmit.ShowVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var id = FindSubmit.Model(data);
        if (await access.FindAsync(turn.Teacher.Id, id, RoleModelAction.Read, cancellationToken) is { } model)
        {
            turn.Show(ProfileViews.Of(turn, id!.Value, model, access.May(turn.Teacher.Id, model, RoleModelAction.Ask)));
        }
        else
        {
            turn.Say(turn.Word("roleModel.gone"));
        }
    }
}
