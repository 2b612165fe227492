using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels;

/// <summary>The card about role models that may stand in a chat.</summary>
internal static class RoleModelPosts
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "roleModel.title"),
            [Wording.Of(texts, "roleModel.card")],
            [PostedButton.Of(texts, "roleModel.open", OpenRoleModels.Command)]
        );
}
