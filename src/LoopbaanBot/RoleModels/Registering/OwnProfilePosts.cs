using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>The briefing of a role model: catalogue words only.</summary>
internal static class OwnProfilePosts
{
    private static readonly string[] s_lines =
    [
        "roleModel.briefing.time",
        "roleModel.briefing.story",
        "roleModel.briefing.questions",
        "roleModel.briefing.yours",
        "roleModel.briefing.safe",
        "roleModel.briefing.end",
    ];

    public static PostedCard Briefing(Texts texts) =>
        new(
            Wording.Of(texts, "roleModel.briefing.title"),
            [.. s_lines.Select(line => Wording.Of(texts, line))],
            [PostedButton.Of(texts, "roleModel.own.title", OpenOwnProfile.Command)]
        );
}
