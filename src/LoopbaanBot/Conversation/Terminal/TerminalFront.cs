using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Terminal.Cards;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>What stands in front of the person: the last card, until something takes it away.</summary>
internal sealed class TerminalFront(TerminalScreen screen, TerminalWords words)
{
    public TerminalCard? Card { get; private set; }

    public void Show(IReadOnlyList<Shown> turn)
    {
        foreach (var shown in turn)
        {
            switch (shown)
            {
                case Shown.Words said:
                    screen.Say(said.Text);
                    break;
                case Shown.Card drawn:
                    Open(new TerminalCard(drawn.Root, drawn.ActivityId));
                    break;
                case Shown.Gone gone:
                    Card = Card?.ActivityId == gone.ActivityId ? null : Card;
                    screen.Note(words.Texts["chat.removed"]);
                    break;
            }
        }

        if (Card is { } card && !turn.Any(shown => shown is Shown.Card))
        {
            screen.Remind(card);
        }
    }

    private void Open(TerminalCard card)
    {
        Card = card;
        words.Language = card.Language is { } code ? Languages.FromLocale(code) : words.Language;
        screen.Show(card);
    }
}
