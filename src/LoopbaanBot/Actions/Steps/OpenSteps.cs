using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Lists someone's actions. Typed in the chat it posts a card that opens the list, never the list.</summary>
internal sealed class OpenSteps(StepPages pages) : OpensView
{
    public override string Verb => StepCommands.List.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Steps;

    public override Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        pages.ListAsync(turn, null, cancellationToken);

    protected override PostedCard DoorwayFor(TeacherTurn turn) => StepViews.Doorway(turn.Texts);
}
