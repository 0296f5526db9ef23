/** The pull request of the demo: what a developer of the sample account proposes, before and after. */

export const SAMPLE_TITLE = 'Archive orders, deploy from GitHub';

/** For the terminal: what the pull request is about, as its author would tell it. */
export const SAMPLE_STORY: readonly string[] = [
  'orders-worker gets s3:* on everything, "for the archive", and sns:Publish',
  'orders-worker loses ses:SendEmail, "which nobody needs any more"',
  'a new role site-deploy, for GitHub Actions',
  'legacy-import, which may do everything, stays as it is',
];

const WORKER_BEFORE = `        - PolicyName: send-receipts
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: SendReceipts
                Effect: Allow
                Action:
                  - ses:SendEmail
                  - ses:SendRawEmail
                Resource: !Sub arn:aws:ses:ap-northeast-1:\${AWS::AccountId}:identity/octo-shop.example
`;

const WORKER_AFTER = `        - PolicyName: archive
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: Archive
                Effect: Allow
                Action: s3:*
                Resource: '*'
              - Sid: Tell
                Effect: Allow
                Action: sns:Publish
                Resource: '*'
`;

const SITE_DEPLOY = `  SiteDeploy:
    Type: AWS::IAM::Role
    Properties:
      RoleName: site-deploy
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Federated: !Sub arn:aws:iam::\${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                token.actions.githubusercontent.com:aud: sts.amazonaws.com
      Policies:
        - PolicyName: upload
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: s3:PutObject
                Resource: arn:aws:s3:::octo-shop-site/*
`;

function template(worker: string, more: string): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Description: Roles of the shop.
Resources:
  OrdersWorker:
    Type: AWS::IAM::Role
    Properties:
      RoleName: orders-worker
      Path: /app/
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: ecs-tasks.amazonaws.com
            Action: sts:AssumeRole
      Policies:
${worker}  LegacyImport:
    Type: AWS::IAM::Role
    Properties:
      RoleName: legacy-import
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: ec2.amazonaws.com
            Action: sts:AssumeRole
      Policies:
        - PolicyName: everything
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: '*'
                Resource: '*'
${more}`;
}

/** All files of the repository, by path. */
export const SAMPLE_BASE = { 'iam/roles.yml': template(WORKER_BEFORE, '') };
export const SAMPLE_HEAD = { 'iam/roles.yml': template(WORKER_AFTER, SITE_DEPLOY) };
