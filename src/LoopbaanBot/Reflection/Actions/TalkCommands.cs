using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Actions;

/// <summary>The buttons of a running talk in plain words.</summary>
internal sealed class TalkCommands(ReflectionTalk talk) : ITextCommand
{
    public bool Answers(Command command) => InputFor(command.Kind) is not null;

    public async Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        if (talk.Running(turn) is null)
        {
            turn.Say(turn.Word("talk.nothing"));
            return;
        }

        await talk.ContinueTypedAsync(turn, new DialogInput(InputFor(command.Kind)!.Value), cancellationToken);
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
