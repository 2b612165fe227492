using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Asks which language to speak.</summary>
internal sealed class OpenLanguages() : OpensCard(Verbs.OpenLanguages)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.ChooseLanguage;

    protected override PostedCard CardFor(TeacherTurn turn) => MenuCards.Languages(turn.Texts);
}
