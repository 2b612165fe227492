using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>The buttons of a running talk in plain words.</summary>
internal sealed class TalkCommands(RunningTalk talk) : ITextCommand
{
    public bool Answers(Command command) => InputFor(command.Kind) is not null;

    public async Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        var input = new DialogInput(InputFor(command.Kind)!.Value);
        if (!await talk.ContinueTypedAsync(turn, input, cancellationToken))
        {
            turn.Say(turn.Word("talk.nothing"));
        }
    }

    private static DialogCommand? InputFor(CommandKind kind) =>
        kind switch
        {
            CommandKind.Stop => DialogCommand.Stop,
            CommandKind.Later => DialogCommand.Later,
            CommandKind.Skip => DialogCommand.Skip,
            CommandKind.Back => DialogCommand.Back,
            CommandKind.Reword => DialogCommand.Reword,
            _ => null,
        };
}
