namespace LoopbaanBot.BotFramework.Authentication.Settings;

/// <summary>How the bot proves who it is when it calls the Connector.</summary>
public enum BotType
{
    /// <summary>An app registration with a certificate, a federated managed identity or, last, a secret.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity; nothing to keep or to renew.</summary>
    UserAssignedMSI,

    /// <summary>A federated token file, as Kubernetes mounts it.</summary>
    WorkloadIdentity,

    /// <summary>
    /// Refused at start: Azure Bot Service creates no such bots any more. Named so that the refusal can explain itself.
    /// </summary>
    MultiTenant,
}
