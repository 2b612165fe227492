using LoopbaanBot.Buddies.Mirrors.Actions;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Buddies.Mirrors.Cards;

/// <summary>The cards about mirror notes that may stand in a chat.</summary>
internal static class MirrorPosts
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "mirror.title"),
            [Wording.Of(texts, "mirror.card.doorway")],
            [PostedButton.Of(texts, "mirror.view", OpenMirrors.Command)]
        );

    public static PostedCard Given(Texts texts, MirrorNote note, Notice notice) =>
        new(
            Wording.Of(texts, "mirror.card.title", ("name", note.Giver.Name)),
            [Wording.Of(texts, "mirror.card.note")],
            [PostedButton.Of(texts, "mirror.view", CardCommand.Of(MirrorSubmit.ReadVerb, notice.Handle))]
        );
}
