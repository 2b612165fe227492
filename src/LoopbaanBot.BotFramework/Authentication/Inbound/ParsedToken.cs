using Microsoft.IdentityModel.JsonWebTokens;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>A token whose form is right; nothing in it is believed yet.</summary>
internal sealed record ParsedToken(JsonWebToken Token, string Issuer, string? Kid)
{
    /// <summary>
    /// Null for anything that is no token. The library throws many things for garbage, and garbage is no fault of ours.
    /// </summary>
    public static ParsedToken? TryParse(string text)
    {
        try
        {
            var token = new JsonWebToken(text);
            return new ParsedToken(token, token.Issuer, token.Kid);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
