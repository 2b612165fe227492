using System.Diagnostics.CodeAnalysis;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>An answer that was understood, or why it was not.</summary>
public readonly record struct PromptRecognizerResult<T>
{
    private PromptRecognizerResult(T? value, PromptError? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public PromptError? Error { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    public static implicit operator PromptRecognizerResult<T>(T value) => new(value, null);

    public static implicit operator PromptRecognizerResult<T>(PromptError error) => new(default, error);
}
