using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.People.Profiles;

/// <summary>What is posted about a profile: a button.</summary>
internal static class ProfileCards
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "profile.title"),
            [Wording.Of(texts, "profile.card")],
            [new PostedButton(Wording.Of(texts, "profile.open"), OpenProfile.Command)]
        );
}
