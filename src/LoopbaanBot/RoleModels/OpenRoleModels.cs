using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Finding;
using LoopbaanBot.RoleModels.Talks;

namespace LoopbaanBot.RoleModels;

/// <summary>"Rolmodellen": find somebody who walked a path, go on with a talk, or be a role model.</summary>
internal sealed class OpenRoleModels(RoleModelStore store, TalkBook talks) : OpensView
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.open");

    public override string Verb => Command.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.RoleModels;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(
            HubViews.Hub(
                turn,
                (await store.FindOwnAsync(turn.Teacher.Id, cancellationToken))?.Model,
                await talks.ListAsync(turn.Teacher.Id, cancellationToken)
            )
        );

    protected override PostedCard DoorwayFor(TeacherTurn turn) => RoleModelPosts.Doorway(turn.Texts);
}

/// <summary>The button on the card "Mensen".</summary>
internal sealed class RoleModelsEntry : IPeopleEntry
{
    public int Order => 40;

    public string TitleId => "roleModel.title";

    public CardCommand Command => OpenRoleModels.Command;

    public Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken) => Task.FromResult(true);
}
