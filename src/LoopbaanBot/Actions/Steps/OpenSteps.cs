using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Lists someone's actions. Typed in the chat it posts a card that opens the list, never the list.</summary>
internal sealed class OpenSteps(StepPages pages) : ICardAction, ITextCommand
{
    public string Verb => StepCommands.List.Verb;

    public bool Answers(Command command) => command.Kind == CommandKind.Steps;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        pages.ListAsync(turn, null, cancellationToken);

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(StepViews.Doorway(turn.Texts));
        return Task.CompletedTask;
    }
}
